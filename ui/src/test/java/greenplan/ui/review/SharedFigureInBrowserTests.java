package greenplan.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import greenplan.ui.page.Reading;
import greenplan.ui.page.Visit;
import greenplan.ui.report.OpenCycle;
import greenplan.ui.workspace.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two agencies report one quantity, and one of them takes the other's figure over; what was said by mistake has a way back. */
class SharedFigureInBrowserTests {

    private static final String WETLANDS = "Sở Cảnh quan và Đất ngập nước";

    private static LoadedProvince province(String name) {
        return new LoadedProvince(name, LocalDate.of(2026, 11, 21), new Random(1));
    }

    private static Map<String, ?> value(LoadedProvince province) {
        return Map.of(
                "kind",
                "PRELIMINARY",
                "amount",
                "19,5",
                "source",
                "Văn bản A",
                "asOf",
                "2026-11-20",
                "territory",
                "tinh-" + province.name + "-area");
    }

    @Test
    void anotherAgencysFigureIsTakenOverByAButton() {
        var province = province("cung-so");
        String cycle = province.open();
        String theirs = province.report(cycle, province.wetlands());
        String head = province.token(province.head(province.wetlands()));
        province.of(theirs)
                .at("/values")
                .forEach(row -> Staff.tell(
                        head,
                        "fileValue",
                        Map.of(
                                "report",
                                theirs,
                                "target",
                                row.at("/target").asString(),
                                "expectedVersion",
                                0,
                                "value",
                                row.at("/input").asString().equals("NUMBER")
                                        ? value(province)
                                        : Map.of("noDataReason", "Chưa hỏi dân")),
                        ""));
        province.submit(theirs);

        var finance = province.head(province.finance());
        String page = "/noi-bo/bao-cao/" + province.report(cycle, province.finance());
        try (var visit = Staff.open(finance, page)) {
            Locator row = OpenCycle.row(visit, LoadedProvince.TARGET);
            row.getByText("Dùng số của " + WETLANDS + ": 19,5").click();
            OpenCycle.says(visit, LoadedProvince.TARGET, "Hiểu là 19,5");
            visit.isAccessible().fits();
            visit.page().reload();
            PlaywrightAssertions.assertThat(row.locator("[name=source]"))
                    .hasValue("Số liệu do " + WETLANDS + " báo cáo");
            assertThat(OpenCycle.value(visit, LoadedProvince.TARGET).inputValue())
                    .isEqualTo("19,5");
            assertThat(row.locator("[name=kind]").inputValue()).isEqualTo("PRELIMINARY");
            assertThat(row.locator("[name=asOf]").inputValue()).isEqualTo("20/11/2026");
        }
    }

    @Test
    void nothingToReportIsTakenBackInPublicAndTheBoardSaysWhoWorksAtAReport() {
        var province = province("rut-lai");
        String cycle = province.open();
        String report = province.report(cycle, province.finance());
        String board = "/noi-bo/ky-bao-cao/" + cycle;
        try (var visit = Staff.open(province.officer, board)) {
            assertThat(visit.page().locator("tbody tr").allInnerTexts())
                    .hasSize(2)
                    .allMatch(row -> row.contains("chưa ai có tài khoản"));
        }
        var head = province.head(province.finance());
        Staff.tell(province.token(head), "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), "");
        province.submit(report);
        province.tell("acceptRows", Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 3))));

        try (var visit = Staff.open(head, "/noi-bo/bao-cao/" + report)) {
            takeBack(visit);
            visit.page().getByLabel("Lý do (công khai)").fill("Bỏ sót một văn bản");
            takeBack(visit);
            visit.says("Hãy ghi nội dung rồi gửi lại báo cáo");
            visit.says("Sở Tài chính đã rút lại “không phát sinh” từng được duyệt. Lý do: Bỏ sót một văn bản");
            visit.isAccessible().fits();
        }
        String told =
                "Ngày 21/11/2026, Sở Tài chính đã rút lại “không phát sinh” từng được duyệt. Lý do: Bỏ sót một văn bản";
        String agency = "/vi/co-quan/" + province.finance();
        assertThat(Reading.of(agency).at("bao-cao").text()).contains(told);
        assertThat(Reading.of("/vi/ke-hoach/" + province.plan + "/ky-bao-cao/dot-xuat-2026")
                        .text())
                .contains(told);
        var english = Reading.of("/en/co-quan/" + province.finance()).at("bao-cao");
        assertThat(english.text()).contains("took back “nothing to report”");
        assertThat(english.select("[lang=vi]").eachText()).contains("Bỏ sót một văn bản");
    }

    /** Opens the form, and sends it. */
    private static void takeBack(Visit visit) {
        visit.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText("Rút lại “không phát sinh”"))
                .click();
    }
}
