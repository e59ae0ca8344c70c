package greenplan.ui.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The focal officer of Lào Cai opens the year too early, sees it on the checklist, changes it, withdraws it, opens it again, closes it and opens it anew. */
@Isolated("Everybody sees the cycles of a real plan.")
class WayBackInBrowserTests {

    private static final String PLAN = "/vi/ke-hoach/lao-cai-2021-2030";

    private static final String BOARD = PLAN + "/ky-bao-cao/2026";

    private final Staff.Person officer = Staff.focalOfficer("lao-cai");

    @Test
    void aYearThatWasOpenedTooEarlyIsNotLost() {
        openedTooEarly();
        assertThat(PortalUnderTest.get(BOARD).body())
                .contains(
                        "Báo cáo thường niên năm 2026: ai đã nộp?", "Kỳ được mở dù có chỉ tiêu chưa giao", "Tôi biết");
        changed();
        decided("Rút kỳ", "Rút kỳ báo cáo", "Mở khi chưa giao chỉ tiêu nào.", "Đã rút kỳ.");
        assertThat(PortalUnderTest.get(PLAN).body()).doesNotContain("href=\"" + BOARD + "\"");
        try (var visit = PortalUnderTest.open(BOARD, 320, true)) {
            assertThat(visit.text())
                    .contains("kỳ báo cáo đã được rút", "Mở khi chưa giao chỉ tiêu nào.", "không ai bị coi là chưa nộp")
                    .doesNotContain("chưa nộp, còn hạn");
            visit.isQuiet().isAccessible().fits();
        }
        openedTooEarly();
        decided("Đóng kỳ", "Đóng kỳ báo cáo", "Năm nay dừng tại đây.", "Đã đóng kỳ.");
        try (var visit = PortalUnderTest.open(BOARD, 360, true)) {
            assertThat(visit.text())
                    .contains("Kỳ báo cáo đã đóng ngày", "Năm nay dừng tại đây.", "chưa nộp, kỳ đã đóng");
            visit.isQuiet().isAccessible().fits();
        }
        decided("Mở lại kỳ", "Mở lại kỳ báo cáo", "Các sở xin nộp bù.", "Đã mở lại kỳ.");
        assertThat(PortalUnderTest.get(BOARD).body()).contains("Các sở xin nộp bù.", "chưa nộp, còn hạn");
        decided("Rút kỳ", "Rút kỳ báo cáo", "Hết buổi thử.", "Đã rút kỳ.");
        linksThatWereKeptSayThatItWasWithdrawn();
    }

    private void linksThatWereKeptSayThatItWasWithdrawn() {
        String cycle = Staff.graph(
                        Staff.token(officer), "{ workspace { cycles(withdrawn: true) { id state } } }", Map.of())
                .at("/data/workspace/cycles")
                .valueStream()
                .filter(each -> each.at("/state").asString().equals("WITHDRAWN"))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + cycle)) {
            for (String page : List.of("/duyet/" + cycle, "/ky-bao-cao/" + cycle + "/sua", "/in/ky/" + cycle)) {
                visit.go("/noi-bo" + page).says("Kỳ báo cáo này đã được rút");
            }
            visit.isQuiet();
        }
    }

    private void openedTooEarly() {
        try (var visit = Staff.open(officer, "/noi-bo/mo-ky-bao-cao")) {
            Page page = visit.page();
            visit.says("trong 39 chỉ tiêu chưa giao cho cơ quan nào");
            assertThat(page.locator(".checklist").innerText())
                    .contains("Cần sửa hoặc nêu lý do", "chưa có ai được cấp tài khoản");
            button(page, "Mở kỳ báo cáo");
            page.waitForSelector(".complaint:visible, .form [role=alert]:visible");
            visit.isAccessible();
            Locator reasons = page.locator(".finding vaadin-text-field input");
            for (int i = 0; i < reasons.count(); i++) {
                reasons.nth(i).fill("Tôi biết, sẽ giao sau.");
            }
            page.keyboard().press("Tab");
            button(page, "Mở kỳ báo cáo");
            page.waitForSelector("#quyet-dinh");
            visit.isQuiet().isAccessible();
        }
    }

    private void changed() {
        try (var visit = board()) {
            Page page = visit.page();
            button(page, "Sửa kỳ");
            visit.says("ai cũng thấy kỳ đã được sửa");
            page.waitForSelector(".checklist h2");
            Locator due = page.getByLabel("Hạn nộp: trước ngày", new Page.GetByLabelOptions().setExact(true));
            due.fill("15/12/2026");
            due.press("Tab");
            visit.isAccessible();
            button(page, "Lưu thay đổi");
            visit.says("cơ quan đầu mối sửa kỳ báo cáo");
            visit.says("trước ngày 15/12/2026");
        }
    }

    private void decided(String open, String go, String reason, String done) {
        try (var visit = board()) {
            button(visit.page(), open);
            visit.page().locator("vaadin-dialog textarea").fill(reason);
            visit.isAccessible();
            button(visit.page(), go);
            visit.says(done);
        }
    }

    /** The newest cycle of the officer's list. */
    private Visit board() {
        var visit = Staff.open(officer, "/noi-bo/ky-bao-cao");
        visit.page()
                .locator("main table a", new Page.LocatorOptions().setHasText("Báo cáo thường niên năm 2026"))
                .first()
                .click();
        visit.says("Bảng công khai");
        return visit;
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
