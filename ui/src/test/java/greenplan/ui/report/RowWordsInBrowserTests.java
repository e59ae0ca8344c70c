package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.workspace.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A row says what is wanted: the level and its unit, in the language of whoever reads, and which value it is compared with. */
class RowWordsInBrowserTests {

    private static final String ENVIRONMENT = "minh-hoa/so-nong-nghiep-va-moi-truong";
    private static final String INTENSITY = "II.2.a-2030-3";
    private static final String KILNS = "II.2.c-2027-1";

    @Test
    void aRowAsksForTheLevelInItsUnitAndHeadsTheNewestValueAsSuch() {
        String officer = Staff.token(Staff.focalOfficer());
        for (String target : List.of(INTENSITY, KILNS)) {
            Staff.tell(
                    officer,
                    "assignTarget",
                    Map.of(
                            "plan", "tinh-minh-hoa-2026",
                            "target", target,
                            "agency", ENVIRONMENT,
                            "modality", "RESPONSIBLE",
                            "from", "2026-01-01",
                            "act", "06/QĐ-MH",
                            "actDate", "2026-01-01"),
                    "");
        }
        String page = OpenCycle.open().page(ENVIRONMENT);
        try (var visit = Staff.open(Staff.editor(ENVIRONMENT), page)) {
            assertThat(OpenCycle.row(visit, INTENSITY).innerText())
                    .contains("tấn CO2 tương đương/tỷ đồng", "chính mức của chỉ số này trong năm")
                    .doesNotContain("Năm trước");
            visit.says("Số gần nhất");
            assertThat(OpenCycle.row(visit, KILNS).innerText()).contains("lò");
            visit.page().navigate(visit.page().url().replaceFirst("[?#].*", "") + "?ngon-ngu=en");
            assertThat(OpenCycle.row(visit, INTENSITY).innerText())
                    .contains("tonnes of CO2 equivalent", "level of this indicator in the year itself")
                    .doesNotContain("tỷ đồng");
            visit.says("Latest figure");
            assertThat(OpenCycle.row(visit, KILNS).innerText())
                    .contains("kilns")
                    .doesNotContain("lò");
        }
    }
}
