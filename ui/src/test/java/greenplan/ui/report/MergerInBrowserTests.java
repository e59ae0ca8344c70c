package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/**
 * Two departments of the fictional province merge in the middle of a cycle of reports, and the year is played to its end. It is the year
 * 2027, so that nobody who lives in 2026 notices.
 */
@Isolated("It tells what a merger does to all reports of two departments, which others open.")
class MergerInBrowserTests {

    private static final LocalDate OPENING = LocalDate.of(2027, 11, 1);
    private static final LocalDate DECISION = LocalDate.of(2027, 11, 10);
    private static final LocalDate MERGER = LocalDate.of(2027, 11, 15);
    private static final LocalDate REPORTING = LocalDate.of(2027, 11, 20);
    private static final String MERGED = "Sở Xây dựng và Công Thương";
    private static final String MERGED_CODE = "minh-hoa/so-xay-dung-va-cong-thuong";

    private final Staff.Person officer = Staff.focalOfficer();
    private final Staff.Person head = Staff.head(OpenCycle.BUILDING);
    private String cycle = "";

    @Test
    void aYearGoesOnWhenTwoDepartmentsMerge() {
        PortalUnderTest.on(OPENING, this::aRoundIsOpenedAndADepartmentDrafts);
        PortalUnderTest.on(DECISION, this::theOfficerLooksAtTheEffectsAndRecordsTheMerger);
        PortalUnderTest.on(MERGER.minusDays(1), () -> assertThat(agencies()).contains(OpenCycle.BUILDING));
        PortalUnderTest.on(REPORTING, () -> {
            theHeadGoesOnWithBothReports();
            theOfficerAcceptsBoth();
            everybodySeesTheValueAndWhoFollowsWhom();
            theBoardNamesWhoAnswersNow();
        });
        theDayBeforeStaysAsItWas();
    }

    private void aRoundIsOpenedAndADepartmentDrafts() {
        cycle = Staff.tell(
                        Staff.token(officer),
                        "openCycle",
                        Map.of(
                                "plan", "tinh-minh-hoa-2026",
                                "kind", "ANNUAL",
                                "year", 2027,
                                "opensOn", "2027-11-01",
                                "dueBefore", "2027-11-30",
                                "dataCutoff", "2027-12-14"),
                        "cycle { id }")
                .at("/cycle/id")
                .asString();
        Staff.tell(
                Staff.token(head),
                "fileProgress",
                Map.of(
                        "report",
                        new OpenCycle(cycle).report(OpenCycle.BUILDING),
                        "duty",
                        "V.5(1)",
                        "expectedVersion",
                        0,
                        "state",
                        "UNDER_WAY",
                        "text",
                        "Đã khởi công trạm xử lý."),
                "");
    }

    private List<String> agencies() {
        return Staff.graph(
                        Staff.token(officer),
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { agency } } }",
                        Map.of("cycle", cycle))
                .findValuesAsString("agency");
    }

    private void theOfficerLooksAtTheEffectsAndRecordsTheMerger() {
        try (var visit = Staff.open(officer, "/noi-bo/to-chuc")) {
            visit.isQuiet().isAccessible();
            visit.words("Ghi nhận một lần sắp xếp").click();
            visit.page().waitForURL("**/sap-xep");
            for (String department : List.of("Sở Xây dựng", "Sở Công Thương")) {
                visit.page().getByLabel("Cơ quan được sắp xếp").fill(department);
                Locator item = visit.page().locator("vaadin-multi-select-combo-box-item:visible");
                PlaywrightAssertions.assertThat(item).hasText(new String[] {department});
                item.click();
                visit.page()
                        .locator("vaadin-multi-select-combo-box-chip", new Page.LocatorOptions().setHasText(department))
                        .waitFor();
            }
            visit.page().keyboard().press("Escape");
            visit.page().getByLabel("Tên cơ quan mới (tiếng Việt)").fill(MERGED);
            visit.page()
                    .getByLabel("Tên cơ quan mới (tiếng Anh")
                    .fill("Department of Construction, Industry and Trade");
            visit.page().getByLabel("Ngày có hiệu lực").fill("15/11/2027");
            visit.page().keyboard().press("Tab");
            visit.page().getByLabel("Số văn bản").fill("12/NQ-MH");
            press(visit, "Xem trước tác động");
            visit.page().locator("#tac-dong").waitFor();
            assertThat(visit.page().locator("#tac-dong").innerText())
                    .contains("V.5(1)", "V.4(1)", OpenCycle.BUSES, MERGED)
                    .contains("Báo cáo thường niên năm 2027: Sở Xây dựng → " + MERGED)
                    .contains("Các báo cáo không bị gộp");
            visit.isQuiet().isAccessible();
            press(visit, "Ghi nhận sắp xếp");
            visit.page().waitForURL("**/to-chuc");
            visit.page().locator("#cac-lan-sap-xep").getByText("chưa đến ngày").waitFor();
            assertThat(visit.text()).contains("Sở Công Thương, Sở Xây dựng → " + MERGED);
        }
    }

    private static void press(Visit visit, String words) {
        visit.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText(words))
                .click();
    }

    private void theHeadGoesOnWithBothReports() {
        assertThat(agencies()).filteredOn(MERGED_CODE::equals).hasSize(2);
        try (var visit = Staff.open(head, "/noi-bo/bao-cao")) {
            assertThat(cards(visit).count()).isEqualTo(2);
            cards(visit)
                    .filter(new Locator.FilterOptions().setHasText("phần của Sở Xây dựng"))
                    .click();
            visit.page().waitForSelector(".value-row");
            assertThat(visit.page().locator(".together").innerText())
                    .as("both reports are seen together")
                    .contains("nộp 2 báo cáo", "phần của Sở Xây dựng", "phần của Sở Công Thương");
            assertThat(visit.page()
                            .getByLabel("Đã làm được gì")
                            .evaluateAll("all => all.map(each => each.value)")
                            .toString())
                    .contains("Đã khởi công trạm xử lý.");
            OpenCycle.ground(visit);
            OpenCycle.value(visit, OpenCycle.BUSES).fill("44,5");
            visit.page().keyboard().press("Enter");
            OpenCycle.says(visit, OpenCycle.BUSES, "Hiểu là 44,5 %");
            OpenCycle.press(visit, "Gửi cho cơ quan đầu mối");
            OpenCycle.press(visit, "Vẫn gửi");
            visit.exactly("Rút lại").waitFor();
        }
        try (var visit = Staff.open(head, "/noi-bo/bao-cao")) {
            cards(visit)
                    .filter(new Locator.FilterOptions().setHasText("phần của Sở Công Thương"))
                    .click();
            OpenCycle.press(visit, "Ghi “không phát sinh”");
            visit.exactly("Bỏ “không phát sinh”").waitFor();
            submit(visit);
        }
    }

    /** The reports of this cycle; others were opened in 2026. */
    private static Locator cards(Visit visit) {
        return visit.page().locator(".report-card a", new Page.LocatorOptions().setHasText("năm 2027"));
    }

    private static void submit(Visit visit) {
        OpenCycle.press(visit, "Gửi cho cơ quan đầu mối");
        visit.exactly("Rút lại").waitFor();
    }

    private void theOfficerAcceptsBoth() {
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + cycle)) {
            visit.page().getByLabel("Chọn tất cả").check();
            OpenCycle.press(visit, "Duyệt 2 báo cáo đã chọn");
            visit.page()
                    .locator("table.data tr", new Page.LocatorOptions().setHasText("Đã duyệt"))
                    .nth(1)
                    .waitFor();
        }
    }

    private static void everybodySeesTheValueAndWhoFollowsWhom() {
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/tinh-minh-hoa-2026/chi-tieu/" + OpenCycle.BUSES)) {
            assertThat(visit.text()).contains("44,5").contains("Báo cáo năm 2027 của " + MERGED);
        }
        try (var visit = PortalUnderTest.open("/vi/co-quan/" + Staff.OTHER_DEPARTMENT)) {
            assertThat(visit.text()).contains("Nay là " + MERGED).contains("12/NQ-MH");
        }
    }

    private static void theBoardNamesWhoAnswersNow() {
        assertThat(Reading.of("/vi/ke-hoach/tinh-minh-hoa-2026/ky-bao-cao/2027")
                        .all("tbody tr")
                        .eachText())
                .filteredOn(row -> row.contains("Sở Công Thương ") || row.contains("Sở Xây dựng "))
                .hasSize(2)
                .allMatch(row -> row.contains("nay là " + MERGED));
        assertThat(PortalUnderTest.get("/vi/ke-hoach/tinh-minh-hoa-2026/ky-bao-cao/2027.csv?bang=co-quan")
                        .body())
                .as("moments of Vietnam, to the second")
                .containsPattern("2027-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00")
                .contains(MERGED);
    }

    private static void theDayBeforeStaysAsItWas() {
        JsonNode duties = Staff.graph(null, """
                fragment who on Plan { duties(part: "V.5") { nodes { bearers { agency { code } now { agency { code } } } } } }
                { before: plan(code: "tinh-minh-hoa-2026", asOf: "2027-11-14") { ...who }
                  after: plan(code: "tinh-minh-hoa-2026", asOf: "2027-11-15") { ...who } }""", Map.of());
        assertThat(duties.at("/data/before/duties/nodes/0/bearers/0/now")).isEmpty();
        assertThat(duties.at("/data/after/duties/nodes/0/bearers/0/now/0/agency/code")
                        .asString())
                .isEqualTo(MERGED_CODE);
    }
}
