package greenplan.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(8)
class AccountsInBrowserTests {

    @Test
    void anAdministratorOpensAnAccountAndTheLinkLetsItsOwnerIn() {
        String email = "moi-" + UUID.randomUUID().toString().substring(0, 8) + "@minh-hoa.example";
        String link;
        try (var visit = Staff.open(Staff.administrator(), "/noi-bo/mo-tai-khoan")) {
            Page page = visit.page();
            fill(page, "Họ và tên", "Lò Thị Mới");
            fill(page, "E-mail", email);
            button(page, "Mở tài khoản");
            visit.says("Vai trò này cần một cơ quan.");
            visit.isAccessible();
            fill(page, "Cơ quan", "Sở Xây dựng (Minh");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Sở Xây dựng (Minh Họa)"))
                    .click();
            button(page, "Mở tài khoản");
            visit.says("Liên kết đặt mật khẩu chờ bàn giao");
            visit.isAccessible();
            button(page, "Xem liên kết của Lò Thị Mới");
            page.waitForSelector("vaadin-dialog input[readonly]");
            visit.isAccessible();
            link = page.inputValue("vaadin-dialog input[readonly]");
            visit.isQuiet();
        }
        try (var visit = PortalUnderTest.open(link.substring(link.indexOf("/dat-lai-mat-khau")))) {
            Page page = visit.page();
            visit.isAccessible().fits();
            fill(page, "Mật khẩu mới", Staff.PASSWORD);
            fill(page, "Nhập lại mật khẩu mới", Staff.PASSWORD);
            button(page, "Lưu mật khẩu mới");
            page.waitForURL("**/dang-nhap?vi-sao=mat-khau-moi");
        }
        try (var visit = Staff.open(new Staff.Person(email), "/noi-bo")) {
            assertThat(visit.text()).contains("Người soạn báo cáo, Sở Xây dựng");
        }
    }

    @Test
    void theListIsSortedAndFilteredAndItsAddressKeepsThat() {
        Staff.head(Staff.DEPARTMENT);
        Staff.editor(Staff.DEPARTMENT);
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo/tai-khoan")) {
            Page page = visit.page();
            page.getByLabel("Vai trò hôm nay").selectOption("agency-head");
            page.click(".filters button");
            page.waitForURL("**vai-tro=agency-head**");
            page.click("th .sorts:has-text('E-mail')");
            page.waitForSelector("th[aria-sort=ascending]");
            page.click("th .sorts:has-text('E-mail')");
            page.waitForSelector("th[aria-sort=descending]");
            assertThat(page.url()).contains("vai-tro=agency-head", "sap-xep=-email");
            visit.go(page.url().replaceFirst("^https?://[^/]+", "")).page().waitForSelector("th[aria-sort=descending]");
            var addresses = page.locator("main tbody tr td:nth-child(2)").allInnerTexts();
            assertThat(addresses).isNotEmpty().isSortedAccordingTo(java.util.Comparator.reverseOrder());
            assertThat(page.locator("main tbody tr td:nth-child(3)").allInnerTexts())
                    .allSatisfy(roles ->
                            assertThat(roles).contains("Lãnh đạo cơ quan").contains("Minh Họa"));
            visit.isAccessible().isQuiet();
        }
    }

    @Test
    void aFocalOfficerOpensAnAccountAndHandsOverItsFirstLinkUntilItIsUsed() {
        String email = "moi-" + UUID.randomUUID().toString().substring(0, 8) + "@minh-hoa.example";
        var officer = Staff.focalOfficer();
        String link;
        String account;
        try (var visit = Staff.open(officer, "/noi-bo/mo-tai-khoan")) {
            Page page = visit.page();
            fill(page, "Họ và tên", "Lý Văn Mới");
            fill(page, "E-mail", email);
            fill(page, "Cơ quan", "Sở Xây dựng");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Sở Xây dựng"))
                    .click();
            button(page, "Mở tài khoản");
            visit.says("Liên kết đầu tiên để bàn giao");
            visit.isAccessible().fits();
            button(page, "Xem liên kết đầu tiên");
            page.waitForSelector("vaadin-dialog input[readonly]");
            visit.isAccessible();
            link = page.inputValue("vaadin-dialog input[readonly]");
            account = page.url().replaceFirst("^https?://[^/]+", "");
            visit.isQuiet();
        }
        try (var visit = PortalUnderTest.open(link.substring(link.indexOf("/dat-lai-mat-khau")))) {
            Page page = visit.page();
            fill(page, "Mật khẩu mới", Staff.PASSWORD);
            fill(page, "Nhập lại mật khẩu mới", Staff.PASSWORD);
            button(page, "Lưu mật khẩu mới");
            page.waitForURL("**/dang-nhap?vi-sao=mat-khau-moi");
        }
        try (var visit = Staff.open(officer, account)) {
            visit.says("Vai trò");
            assertThat(visit.text()).contains("Lý Văn Mới").doesNotContain("Liên kết đầu tiên");
        }
    }

    @Test
    void aFocalOfficerFindsAnAccountOfTheProvinceWithoutMarksAndEndsItsRole() {
        var editor = Staff.editor(Staff.DEPARTMENT);
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo/tai-khoan", 360)) {
            Page page = visit.page();
            visit.isAccessible().fits();
            assertThat(visit.text()).doesNotContain(PortalUnderTest.ADMINISTRATOR);
            page.fill("input[name=q]", "nguyen " + editor.email());
            page.keyboard().press("Enter");
            visit.says("1 tài khoản");
            page.click("tbody a");
            visit.says("Sử dụng");
            visit.isAccessible().fits();
            visit.exactly("Kết thúc").click();
            page.waitForSelector("vaadin-dialog vaadin-date-picker");
            visit.isAccessible();
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            visit.says("01/01/2026 – 21/11/2026");
        }
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilItIsRevoked() {
        String token;
        try (var visit = Staff.open(Staff.editor(Staff.DEPARTMENT), "/noi-bo/ca-nhan")) {
            Page page = visit.page();
            visit.isAccessible().fits();
            fill(page, "Tên mã", "máy của Sở");
            fill(page, "Dùng đến hết ngày", "31/12/2026");
            page.keyboard().press("Enter");
            button(page, "Tạo mã");
            page.waitForSelector("vaadin-dialog input[readonly]");
            visit.isAccessible();
            token = page.inputValue("vaadin-dialog input[readonly]");
            assertThat(Staff.graph(token, "{ workspace { me { email } } }", Map.of())
                            .at("/data/workspace/me/email")
                            .asString())
                    .isNotEmpty();
            button(page, "Tôi đã cất giữ");
            visit.says("Dùng đến hết ngày 31/12/2026");
            button(page, "Thu hồi mã “máy của Sở”");
            page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            visit.says("Chưa có mã nào đang dùng.");
            visit.isQuiet();
        }
        assertThat(PortalUnderTest.post(
                                "/graphql",
                                "{\"query\":\"{ workspace { me { id } } }\"}",
                                "Authorization",
                                "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void askingForALinkAnswersTheSameForEverybody() {
        try (Visit visit = PortalUnderTest.open("/quen-mat-khau", 360, true)) {
            Page page = visit.page();
            visit.isAccessible().fits();
            fill(page, "E-mail", "khong-ai@minh-hoa.example");
            button(page, "Xin liên kết đặt mật khẩu");
            visit.says("Yêu cầu đã được ghi nhận");
            visit.isQuiet();
        }
    }

    private static void fill(Page page, String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
