package greenplan.ui.cycle;

import greenplan.ui.workspace.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The offices of Lào Cai at work, by the API; what is typed once by hand suffices to see that it can be. */
final class LaoCai {

    static final String PLAN = "lao-cai-2021-2030";
    static final String FORESTS = "lao-cai/so-nong-nghiep-va-moi-truong";
    static final String CITIES = "lao-cai/so-xay-dung";
    static final String ENERGY = "lao-cai/so-cong-thuong";

    /** The act that assigns all targets. */
    static final String ACT = "10/QĐ-UBND (hư cấu)";

    private final String officer;

    LaoCai(Staff.Person officer) {
        this.officer = Staff.token(officer);
    }

    /** Codes of the targets that nobody holds. */
    List<String> unassigned() {
        return Staff.graph(
                        officer,
                        "query ($plan: String!) { plan(code: $plan) { targets(first: 100) { nodes { code responsible { basis } } } } }",
                        Map.of("plan", PLAN))
                .at("/data/plan/targets/nodes")
                .valueStream()
                .filter(target -> target.at("/responsible")
                        .valueStream()
                        .noneMatch(held -> held.at("/basis").asString().equals("ASSIGNED")))
                .map(target -> target.at("/code").asString())
                .toList();
    }

    void assign(String agency, List<String> targets) {
        Staff.tell(
                officer,
                "assignTargets",
                Map.of(
                        "plan", PLAN,
                        "targets", targets,
                        "agency", agency,
                        "from", "2026-11-01",
                        "act", ACT,
                        "actDate", "2026-11-01"),
                "");
    }

    /** Id of the newest cycle that stands. */
    String cycle() {
        return Staff.graph(
                        officer,
                        "query ($plan: String) { workspace { cycles(plan: $plan) { id state } } }",
                        Map.of("plan", PLAN))
                .at("/data/workspace/cycles")
                .valueStream()
                .filter(cycle -> cycle.at("/state").asString().equals("OPEN"))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }

    /** The report of an agency in the newest cycle: id, version, values { target version }. */
    JsonNode report(String agency) {
        return Staff.graph(
                        officer,
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id agency version values { target version } } } }",
                        Map.of("cycle", cycle()))
                .at("/data/workspace/reports")
                .valueStream()
                .filter(report -> report.at("/agency").asString().equals(agency))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no report of " + agency));
    }

    /** Files an official value of the area as it was, and says that it was looked at. */
    void file(Staff.Person who, String agency, String target, String amount) {
        Staff.tell(
                Staff.token(who),
                "fileValue",
                Map.of(
                        "report", report(agency).at("/id").asString(),
                        "target", target,
                        "expectedVersion", version(agency, target),
                        "value", value(amount)),
                "");
    }

    static Map<String, ?> value(String amount) {
        return Map.of(
                "kind", "OFFICIAL",
                "amount", amount,
                "territory", "lao-cai-before-2025-07",
                "asOf", "2026-10-31",
                "source", "Công văn 5/BC (hư cấu)",
                "overrideReason", "Đã đối chiếu");
    }

    /** Corrects an accepted value, or takes it back when there is none. */
    void correct(Staff.Person head, String agency, String target, Map<String, ?> value, String reason) {
        Staff.tell(
                Staff.token(head),
                "correctValue",
                Map.of(
                        "report", report(agency).at("/id").asString(),
                        "target", target,
                        "expectedVersion", version(agency, target),
                        "value", value,
                        "reason", reason),
                "");
    }

    void accept(String... agencies) {
        Staff.tell(
                officer,
                "acceptRows",
                Map.of("reports", Stream.of(agencies).map(this::entry).toList()),
                "");
    }

    /** Hands a report in, with a reason in each row that nobody filled. */
    void submit(Staff.Person head, String agency) {
        List<Map<String, Object>> empty = report(agency)
                .at("/values")
                .valueStream()
                .filter(row -> row.at("/version").asInt() == 0)
                .map(row -> Map.<String, Object>of(
                        "target",
                        row.at("/target").asString(),
                        "expectedVersion",
                        0,
                        "value",
                        Map.of("noDataReason", "Chưa thu thập được số liệu")))
                .toList();
        if (!empty.isEmpty()) {
            Staff.tell(
                    Staff.token(head),
                    "fileValues",
                    Map.of("report", report(agency).at("/id").asString(), "rows", empty),
                    "");
        }
        var input = new HashMap<String, Object>(entry(agency));
        input.put("acceptEmpty", true);
        Staff.tell(Staff.token(head), "submitReport", input, "");
    }

    private Map<String, ?> entry(String agency) {
        JsonNode report = report(agency);
        return Map.of(
                "report", report.at("/id").asString(),
                "expectedVersion", report.at("/version").asInt());
    }

    /** Of the row that serves a target; rows are called by the first target they serve. */
    private int version(String agency, String target) {
        return report(agency)
                .at("/values")
                .valueStream()
                .filter(row -> row.at("/target").asString().equals(target))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + target))
                .at("/version")
                .asInt();
    }
}
