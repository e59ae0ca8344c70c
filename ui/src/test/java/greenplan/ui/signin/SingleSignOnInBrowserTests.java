package greenplan.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** With a real provider, Spring Authorization Server in a process of its own. */
@ResourceLock(value = "sessions that wait", mode = ResourceAccessMode.READ)
class SingleSignOnInBrowserTests {

    private final String name = "sang-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoeverTheProviderKnowsComesInWithTheRolesOfTheirGroupsAndLosesThemWithTheGroups() {
        PortalUnderTest.people().say(name, name + "@minh-hoa.example", true, "soan-xay-dung,khac");
        try (var visit = signIn("/noi-bo/ca-nhan")) {
            visit.page().waitForURL("**/noi-bo/ca-nhan**");
            visit.says("Người soạn báo cáo, Sở Xây dựng");
            assertThat(visit.text())
                    .contains("Vàng A Sáng", name + "@minh-hoa.example")
                    .doesNotContain("Đổi mật khẩu");
            visit.isAccessible();
        }
        PortalUnderTest.people().say(name, name + "@minh-hoa.example", true, "dau-moi");
        try (var visit = signIn("/noi-bo")) {
            visit.says("Cán bộ đầu mối");
            assertThat(visit.text()).doesNotContain("Người soạn báo cáo");
            visit.words("Đăng xuất").click();
            visit.page().waitForURL("**" + SigningOut.DONE);
            visit.words("Đăng nhập bằng Tài khoản tỉnh Minh Họa").click();
            // The provider asks again: its own session ended, too.
            visit.page().waitForSelector("input[name=username]");
        }
        try (var visit = Staff.open(Staff.administrator(), "/noi-bo/tai-khoan?q=" + name)) {
            visit.page().click("tbody a");
            visit.says("Đăng nhập một lần (SSO): dau-moi");
        }
    }

    @Test
    void whoHoldsNoGroupIsToldWhomToAskAndAnAddressThatIsTakenOpensNothing() {
        PortalUnderTest.people().say(name, name + "@minh-hoa.example", true, "khac");
        try (var visit = signIn("/noi-bo")) {
            visit.page().waitForSelector(".complaint");
            assertThat(visit.page().innerText(".complaint")).contains("chưa có tài khoản");
            visit.isAccessible();
        }
        PortalUnderTest.people().say(name, Staff.administrator().email(), true, "dau-moi");
        try (var visit = signIn("/noi-bo")) {
            visit.page().waitForSelector(".complaint");
            assertThat(visit.page().innerText(".complaint")).contains("địa chỉ e-mail");
        }
    }

    @Test
    void whoProvedLongAgoWhoTheyAreIsLedToTheProviderBeforeAnAccountIsTouched() {
        var editor = Staff.editor(Staff.DEPARTMENT);
        PortalUnderTest.people().say(name, name + "@minh-hoa.example", true, "dau-moi", 16);
        try (var visit = signIn("/noi-bo/tai-khoan?q=" + editor.email())) {
            Page page = visit.page();
            page.click("tbody a");
            visit.says("Sử dụng");
            visit.exactly("Kết thúc").click();
            page.waitForSelector("vaadin-dialog vaadin-date-picker");
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            visit.says("Nhập lại mật khẩu để tiếp tục");
            visit.isAccessible();
            // The provider is told to ask also somebody whom it knows still.
            page.waitForRequest(
                    request -> request.url().contains("prompt=login"),
                    () -> visit.words("Đăng nhập bằng Tài khoản tỉnh Minh Họa").click());
        }
    }

    /** Begins at a page of the workspace, goes to the provider, and fills in its form. */
    private Visit signIn(String path) {
        Visit visit = PortalUnderTest.open(path);
        Page page = visit.page();
        visit.words("Đăng nhập bằng Tài khoản tỉnh Minh Họa").click();
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", "mat-khau");
        page.click("button[type=submit]");
        return visit;
    }
}
