package greenplan.ui.report;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A cycle of reports of the fictional province, opened by the API as a focal officer would.
 *
 * @param id of the cycle
 */
public record OpenCycle(String id) {

    /** The department whose target the plan itself names. */
    static final String BUILDING = "minh-hoa/so-xay-dung";

    /** That target: the share of new buses that run on clean energy. */
    static final String BUSES = "II.2.b-2030-5";

    /** A department with several targets, which an act gave it. */
    public static final String SCIENCE = "minh-hoa/so-khoa-hoc-va-cong-nghe";

    /** Its targets: two percentages and a yes or no. */
    public static final List<String> OF_SCIENCE = List.of("II.2.b-2025-2", "II.2.b-2025-3", "II.2.c-2");

    private static final String OFFICER = Staff.token(Staff.focalOfficer());

    static {
        for (String target : OF_SCIENCE) {
            Staff.tell(
                    OFFICER,
                    "assignTarget",
                    Map.of(
                            "plan", "tinh-minh-hoa-2026",
                            "target", target,
                            "agency", SCIENCE,
                            "modality", "RESPONSIBLE",
                            "from", "2026-01-01",
                            "act", "05/QĐ-MH",
                            "actDate", "2026-01-01"),
                    "");
        }
    }

    /** Opens a cycle that is due before 30 November 2026. */
    public static OpenCycle open() {
        return open("EXTRAORDINARY");
    }

    /** The same of a kind of which one stands a year. */
    public static OpenCycle open(String kind) {
        return new OpenCycle(Staff.tell(
                        OFFICER,
                        "openCycle",
                        Map.of(
                                "plan", "tinh-minh-hoa-2026",
                                "kind", kind,
                                "year", 2026,
                                "opensOn", "2026-11-01",
                                "dueBefore", "2026-11-30",
                                "dataCutoff", "2026-12-14"),
                        "cycle { id }")
                .at("/cycle/id")
                .asString());
    }

    /** The report of an agency, by its id. */
    public String report(String agency) {
        JsonNode reports = Staff.graph(
                        OFFICER,
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id agency } } }",
                        Map.of("cycle", id))
                .at("/data/workspace/reports");
        return reports.valueStream()
                .filter(report -> report.at("/agency").asString().equals(agency))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reports))
                .at("/id")
                .asString();
    }

    /** Where that report is written. */
    public String page(String agency) {
        return "/noi-bo/bao-cao/" + report(agency);
    }

    /** Where that report is reviewed. */
    String review(String agency) {
        return "/noi-bo/duyet/" + id + "/" + report(agency);
    }

    /** The row of a target on a page. */
    public static Locator row(Visit visit, String target) {
        return visit.page().locator("[id=\"target:" + target + "\"]");
    }

    /** The field for the value in the row of a target. */
    public static Locator value(Visit visit, String target) {
        return row(visit, target).locator("[data-main]");
    }

    /** Writes once what all rows rest on: the area, because that of the province changed, and the document. */
    public static Visit ground(Visit visit) {
        visit.page().locator(".shared").getByLabel("Địa bàn được đo").selectOption("minh-hoa-before-2025-07");
        visit.page().locator(".shared").getByLabel("Văn bản làm căn cứ").fill("Công văn hư cấu số 12");
        visit.page().keyboard().press("Tab");
        return visit;
    }

    /** Presses the button with these words. */
    public static void press(Visit visit, String words) {
        visit.page()
                .locator("button", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words))
                .click();
    }

    /** Waits until the row of a target says these words. */
    public static void says(Visit visit, String target, String words) {
        PlaywrightAssertions.assertThat(row(visit, target).locator(".row-said")).containsText(words);
    }

    /** The report of the department with several targets, as a new editor opens it, with what all rows rest on. */
    static Visit science(OpenCycle cycle) {
        return ground(Staff.open(Staff.editor(SCIENCE), cycle.page(SCIENCE)));
    }
}
