package greenplan.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import greenplan.ui.workspace.Staff;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PapersInBrowserTests {

    private static JsonNode cycle() {
        return Staff.tell(
                Staff.token(Staff.focalOfficer()),
                "openCycle",
                Map.of(
                        "plan", "tinh-minh-hoa-2026",
                        "kind", "EXTRAORDINARY",
                        "year", 2026,
                        "opensOn", "2026-10-01",
                        "dueBefore", "2026-11-30",
                        "dataCutoff", "2026-12-14"),
                "cycle { id }");
    }

    @Test
    void theReportOnACycleIsADraftWithTheBlocksOfTheDecree() {
        String id = cycle().at("/cycle/id").asString();
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo/in/ky/" + id)) {
            assertThat(visit.page().innerText(".paper"))
                    .containsIgnoringCase("Ủy ban nhân dân tỉnh Minh Họa")
                    .containsIgnoringCase("Sở Tài chính")
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "DỰ THẢO",
                            "Kính gửi",
                            "Nơi nhận",
                            "5 chưa nộp");
            visit.isQuiet().isAccessible().fits();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().isVisible("header.top")).isFalse();
            assertThat(visit.page().isVisible(".no-print")).isFalse();
            assertThat(visit.page()
                            .evaluate("getComputedStyle(document.querySelector('.paper')).fontFamily")
                            .toString())
                    .startsWith("\"Times New Roman\"");
        }
    }

    @Test
    void theReportOfAnAgencyIsMadeFromItsRows() {
        String id = cycle().at("/cycle/id").asString();
        var head = Staff.head(Staff.DEPARTMENT);
        String report = Staff.graph(
                        Staff.token(head),
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id } } }",
                        Map.of("cycle", id))
                .at("/data/workspace/reports/0/id")
                .asString();
        Staff.tell(
                Staff.token(head),
                "fileDifficulty",
                Map.of("report", report, "cause", "Thiếu bãi đỗ", "proposal", "Bố trí đất"),
                "");
        try (var visit = Staff.open(head, "/noi-bo/in/bao-cao/" + report, 360)) {
            assertThat(visit.page().innerText(".paper"))
                    .containsIgnoringCase("Sở Xây dựng")
                    .contains("Thiếu bãi đỗ", "Báo cáo chưa nộp", "DỰ THẢO");
            visit.isQuiet().isAccessible().fits();
        }
    }
}
