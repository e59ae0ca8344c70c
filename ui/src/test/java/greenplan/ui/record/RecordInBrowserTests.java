package greenplan.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.workspace.Staff;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordInBrowserTests {

    @Test
    void anOfficerFiltersTheRecordChecksItAndTakesItAlong() {
        Staff.tell(
                Staff.token(Staff.focalOfficer()),
                "openCycle",
                Map.of(
                        "plan", "tinh-minh-hoa-2026",
                        "kind", "EXTRAORDINARY",
                        "year", 2026,
                        "opensOn", "2026-10-01",
                        "dueBefore", "2026-11-30",
                        "dataCutoff", "2026-12-14"),
                "");
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo/so-thay-doi")) {
            visit.page().selectOption("select[name=bang]", "cycle");
            visit.exactly("Lọc").click();
            visit.page().waitForURL("**bang=cycle**");
            visit.page().locator("td summary").first().click();
            visit.page().waitForSelector("td dl");
            assertThat(visit.page().innerText("main")).contains("Thêm: Kỳ báo cáo", "30/11/2026");
            visit.words("Kiểm tra sổ").click();
            visit.page().waitForSelector("main .status.whole");
            assertThat(visit.page().innerText("main .status.whole")).contains("Sổ thay đổi khớp");
            Object file = visit.page()
                    .evaluate(
                            "async href => (await fetch(href)).text()",
                            visit.page().getAttribute("a[href*='changes.csv']", "href"));
            assertThat(file.toString()).contains("Kỳ báo cáo").doesNotContain("Báo cáo:");
            visit.isQuiet().isAccessible().fits();
        }
    }

    @Test
    void itIsNotTheBusinessOfAnAgency() {
        try (var visit = Staff.open(Staff.editor(Staff.DEPARTMENT), "/noi-bo/so-thay-doi")) {
            assertThat(visit.page().innerText("main")).contains("đọc sổ thay đổi");
            visit.isQuiet().isAccessible();
        }
    }
}
