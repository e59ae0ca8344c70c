package greenplan.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** On Lào Cai: a wrong value is accepted, corrected and taken back; two agencies differ and the reviewer decides. */
@Isolated("It publishes figures of a real plan, and takes them back.")
class FiguresInBrowserTests {

    private static final String PLAN = "lao-cai-2021-2030";
    private static final String TARGET = "II.2.b-2030-3";
    private static final String PAGE = "/vi/ke-hoach/" + PLAN + "/chi-tieu/" + TARGET;
    private static final String TRADE = "lao-cai/so-cong-thuong";
    private static final String HEALTH = "lao-cai/so-y-te";

    private final Staff.Person officer = Staff.focalOfficer("lao-cai");
    private final String token = Staff.token(officer);
    private final Map<String, String> heads = new HashMap<>();

    @Test
    void aWrongValueIsCorrectedAndTakenBackAndTheReviewerDecidesBetweenTwo() {
        for (String agency : List.of(TRADE, HEALTH)) {
            heads.put(agency, Staff.token(Staff.head(agency)));
            Staff.tell(token, "assignTarget", assignment(agency), "");
        }
        String cycle = openCycle();
        String trade = report(cycle, TRADE);
        String health = report(cycle, HEALTH);

        handOver(TRADE, trade, value("5", "Văn bản A"));
        accept(cycle, trade);
        isShown("5", List.of("5"));

        correct(TRADE, trade, value("15", "Công văn B"), "Nhập nhầm dòng");
        accept(cycle, trade);
        isShown("15", List.of("15"));
        assertThat(Reading.of(PAGE).text()).contains("Đã đính chính: 5 → 15. Lý do: Nhập nhầm dòng.", "Sở Công Thương");
        assertThat(csv("so-lieu")).contains("không dùng: đã bị thay thế,15,Nhập nhầm dòng,2026-");

        handOver(HEALTH, health, value("12", "Văn bản C"));
        theReviewerMustDecide(cycle, health);
        isShown("12", List.of("12"));
        assertThat(Reading.of(PAGE).text())
                .contains("có các số liệu khác nhau", "số khác là 15")
                .contains("Theo quyết định của Cơ quan đầu mối", "Đã đối chiếu với niên giám");

        correct(HEALTH, health, Map.of("noDataReason", "Gõ nhầm"), "Gõ nhầm");
        accept(cycle, health);
        isShown("15", List.of("15"));
        assertThat(Reading.of(PAGE).text()).contains("Đã rút: 12. Lý do: Gõ nhầm.");

        correct(TRADE, trade, Map.of("noDataReason", "Chưa thống kê"), "Không phải số của tỉnh");
        accept(cycle, trade);
        assertThat(Reading.of(PAGE).all("figure.chart")).isEmpty();
        assertThat(verdict().at("/verdict").asString()).isEqualTo("NO_DATA");
        try (var visit = PortalUnderTest.open(PAGE, 360, true)) {
            visit.isQuiet().isAccessible().fits();
        }
    }

    @Test
    void aFigureThatCameWithAPackageIsWithdrawnAndBroughtBack() {
        String page = "/vi/ke-hoach/" + PLAN + "/chi-tieu/II.2.c-2030-1";
        try (var visit = Staff.open(officer, "/noi-bo/so-lieu")) {
            visit.isAccessible();
            tell(visit, "Rút số này", "Rút");
            visit.says("Đã rút: > 95,3. Lý do: Báo in nhầm.");
            assertThat(Reading.of(page).text())
                    .contains("Đã rút: > 95,3. Lý do: Báo in nhầm.", "Chưa có số liệu nào được công bố");
            tell(visit, "Khôi phục số này", "Khôi phục");
            visit.says("Đã khôi phục; số này lại được dùng.");
        }
        assertThat(Reading.of(page).text()).doesNotContain("Đã rút").contains("> 95,3");
    }

    private static void tell(Visit visit, String open, String send) {
        Locator item = visit.page()
                .locator("main li", new Page.LocatorOptions().setHasText("95,3"))
                .first();
        item.locator("vaadin-button", new Locator.LocatorOptions().setHasText(open))
                .click();
        item.getByLabel("Lý do (công khai)").fill("Báo in nhầm");
        item.locator("vaadin-button", new Locator.LocatorOptions().setHasText(send))
                .last()
                .click();
    }

    private void theReviewerMustDecide(String cycle, String report) {
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + cycle + "/" + report)) {
            visit.isAccessible();
            press(visit, "Duyệt cả báo cáo");
            visit.says("Hãy quyết định số nào được dùng để đánh giá");
            visit.page().locator(".rivals").getByText("số của báo cáo này").click();
            visit.page().getByLabel("Lý do dùng số ấy (công khai)").fill("Đã đối chiếu với niên giám");
            visit.page().keyboard().press("Tab");
            press(visit, "Duyệt cả báo cáo");
            visit.page().waitForSelector("[id='target:" + TARGET + "'] :text('duyệt ngày')");
        }
    }

    private void accept(String cycle, String report) {
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + cycle + "/" + report)) {
            press(visit, "Duyệt cả báo cáo");
            visit.page().waitForSelector("[id='target:" + TARGET + "'] :text('duyệt ngày')");
        }
    }

    private static void press(Visit visit, String words) {
        visit.page()
                .locator("button", new Page.LocatorOptions().setHasText(words))
                .click();
    }

    /** The judged value is the same in page, list, chart, graph and files; the chart has these points. */
    private static void isShown(String value, List<String> points) {
        assertThat(Reading.of(PAGE).all(".chart .wide .counted").eachAttr("data-value"))
                .containsExactlyInAnyOrderElementsOf(points);
        JsonNode status = verdict();
        assertThat(status.at("/working/latestValue").asString()).isEqualTo(value);
        assertThat(csv("chi-tieu-list")).contains(TARGET);
        assertThat(Reading.of("/vi/ke-hoach/" + PLAN + "/chi-tieu").text()).contains(value + " % (đến 30/06/2025)");
        assertThat(Reading.of("/vi/ke-hoach/" + PLAN).at("moi-nhat").text()).contains(value + " %");
    }

    private static String csv(String table) {
        return PortalUnderTest.get(
                        table.equals("so-lieu")
                                ? PAGE + ".csv?bang=so-lieu"
                                : "/vi/ke-hoach/" + PLAN + "/chi-tieu.csv?bang=chi-tieu")
                .body();
    }

    private static JsonNode verdict() {
        return Staff.graph(
                        null,
                        "{ target(plan: \"" + PLAN + "\", code: \"" + TARGET
                                + "\") { status { verdict working { latestValue } } } }",
                        Map.of())
                .at("/data/target/status");
    }

    private static Map<String, ?> assignment(String agency) {
        return Map.of(
                "plan", PLAN,
                "target", TARGET,
                "agency", agency,
                "modality", "LEAD",
                "from", "2026-01-01",
                "act", "05/QĐ-UBND",
                "actDate", "2026-01-01");
    }

    private static Map<String, ?> value(String amount, String source) {
        return Map.of(
                "kind", "OFFICIAL",
                "amount", amount,
                "source", source,
                "asOf", "2025-06-30",
                "territory", "lao-cai-before-2025-07",
                "overrideReason", "Đúng như văn bản");
    }

    private String openCycle() {
        return Staff.tell(
                        token,
                        "openCycle",
                        Map.of(
                                "plan", PLAN,
                                "kind", "EXTRAORDINARY",
                                "year", 2025,
                                "opensOn", "2026-11-01",
                                "dueBefore", "2026-11-30",
                                "dataCutoff", "2026-11-20"),
                        "cycle { id }")
                .at("/cycle/id")
                .asString();
    }

    private String report(String cycle, String agency) {
        return Staff.graph(
                        token,
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id agency } } }",
                        Map.of("cycle", cycle))
                .at("/data/workspace/reports")
                .valueStream()
                .filter(report -> report.at("/agency").asString().equals(agency))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }

    private void handOver(String agency, String report, Map<String, ?> value) {
        Staff.tell(
                heads.get(agency),
                "fileValue",
                Map.of("report", report, "target", TARGET, "expectedVersion", 0, "value", value),
                "");
        int version = of(report).at("/version").asInt();
        Staff.tell(
                heads.get(agency),
                "submitReport",
                Map.of("report", report, "expectedVersion", version, "acceptEmpty", true),
                "");
    }

    private void correct(String agency, String report, Map<String, ?> value, String reason) {
        int version = of(report)
                .at("/values")
                .valueStream()
                .filter(row -> row.at("/target").asString().equals(TARGET))
                .findFirst()
                .orElseThrow()
                .at("/version")
                .asInt();
        Staff.tell(
                heads.get(agency),
                "correctValue",
                Map.of(
                        "report", report,
                        "target", TARGET,
                        "expectedVersion", version,
                        "value", value,
                        "reason", reason),
                "");
    }

    private JsonNode of(String report) {
        return Staff.graph(
                        token,
                        "query ($id: ID!) { workspace { report(id: $id) { version values { target version } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report");
    }
}
