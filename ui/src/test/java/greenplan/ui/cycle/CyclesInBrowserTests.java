package greenplan.ui.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import greenplan.ui.workspace.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A final review of the fictional plan, opened by hand, extended by hand; and the board that everybody reads. */
@Order(6)
class CyclesInBrowserTests {

    private static final String PLAN = "/ke-hoach/tinh-minh-hoa-2026";
    private static final String BOARD = PLAN + "/ky-bao-cao/tong-ket-2026";

    private static Staff.Person officer;

    @BeforeAll
    static void openACycleByHand() {
        officer = Staff.focalOfficer();
        // Somebody must be there to be reminded.
        Staff.editor(Staff.DEPARTMENT);
        try (var visit = Staff.open(officer, "/noi-bo/mo-ky-bao-cao")) {
            Page page = visit.page();
            visit.says("Sở Xây dựng");
            visit.isAccessible().fits();
            assertThat(visit.text()).contains("cơ quan phải báo cáo:", "Trước ngày 30/11 hằng năm");
            assertThat(field(page, "Hạn nộp: trước ngày")).isEqualTo("30/11/2026");
            assertThat(field(page, "Chốt số liệu")).isEqualTo("14/12/2026");
            page.locator("vaadin-select").nth(1).click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Báo cáo tổng kết"))
                    .click();
            Staff.settled(visit);
            // What is odd is looked at anew meanwhile: the field that somebody types in stays.
            page.getByLabel("Chốt số liệu", new Page.GetByLabelOptions().setExact(true))
                    .fill("15/12/2026");
            var reasons = page.locator(".finding vaadin-text-field input");
            reasons.first().click();
            Staff.settled(visit);
            assertThat(reasons.first().evaluate("field => field === document.activeElement"))
                    .isEqualTo(true);
            open(page, reasons);
            page.waitForSelector("table, .complaint p");
            if (page.locator("table").count() == 0) {
                // What others did meanwhile is odd, too: the line for it came with the refusal.
                open(page, reasons);
                page.waitForSelector("table");
            }
            assertThat(page.innerText("h1")).isEqualTo("Báo cáo tổng kết năm 2026");
            visit.isQuiet().isAccessible().fits();
        }
    }

    @Test
    void everybodySeesOnTheBoardWhoHasNotFiledAndWhyTheDeadlineMoved() {
        try (var visit = Staff.open(officer, "/noi-bo/ky-bao-cao")) {
            Page page = visit.page();
            visit.words("Báo cáo tổng kết năm 2026").first().click();
            visit.says("Đôn đốc các cơ quan chưa nộp");
            button(page, "Gia hạn");
            page.waitForSelector("vaadin-dialog textarea");
            visit.isAccessible();
            button(page, "Lưu hạn mới");
            page.waitForSelector("vaadin-text-area[invalid]");
            page.fill("vaadin-dialog textarea", "Mưa lũ làm gián đoạn việc tổng hợp số liệu.");
            button(page, "Lưu hạn mới");
            visit.says("từ trước ngày 30/11/2026 thành trước ngày 07/12/2026");
            button(page, "Đôn đốc các cơ quan chưa nộp");
            visit.says("Đã ghi lời đôn đốc");
            visit.isQuiet().isAccessible();
        }
        String framed =
                BOARD.replace("/ke-hoach/tinh-minh-hoa-2026/ky-bao-cao", "/nhung/ky-bao-cao/tinh-minh-hoa-2026");
        assertThat(Reading.of("/vi" + framed).text()).contains("Sở Xây dựng", "Cổng Tăng trưởng xanh");
        assertThat(Reading.of("/en" + BOARD + "/nhung").all("iframe").attr("src"))
                .isEqualTo("/en" + framed);
        // It shows today alone, and does not promise another day.
        assertThat(Reading.of("/vi" + BOARD).at("chia-se").select(".cited").text())
                .contains(BOARD)
                .doesNotContain("ngay=");
        try (var visit = PortalUnderTest.open("/vi" + BOARD, 360, true)) {
            assertThat(visit.text())
                    .contains(
                            "Báo cáo tổng kết năm 2026: ai đã nộp?",
                            "trước ngày 07/12/2026",
                            "Mưa lũ",
                            "chưa nộp, còn hạn");
            visit.isQuiet().isAccessible().fits();
        }
        assertThat(PortalUnderTest.get("/en" + BOARD).body()).contains("not filed, still in time", "Department of");
        assertThat(PortalUnderTest.get("/vi" + BOARD + ".csv?bang=co-quan").body())
                .contains("minh-hoa/so-xay-dung");
    }

    @Test
    void theOverviewOfThePlanLeadsToTheBoardAndAnUnknownCycleIsNotFound() {
        assertThat(PortalUnderTest.get("/vi" + PLAN).body()).contains("href=\"/vi" + BOARD + "\"");
        assertThat(PortalUnderTest.get("/vi" + PLAN + "/ky-bao-cao/1999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEditorSeesTheBoardButCannotExtendIt() {
        try (var visit = Staff.open(Staff.editor(Staff.DEPARTMENT), "/noi-bo/ky-bao-cao")) {
            visit.words("Báo cáo tổng kết năm 2026").first().click();
            visit.says("Bảng công khai");
            assertThat(visit.page().locator("vaadin-button").count()).isZero();
            visit.isQuiet();
        }
    }

    private static void open(Page page, Locator reasons) {
        for (int i = 0; i < reasons.count(); i++) {
            reasons.nth(i).fill("Kỳ thử nghiệm");
        }
        page.keyboard().press("Tab");
        button(page, "Mở kỳ báo cáo");
    }

    private static String field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
