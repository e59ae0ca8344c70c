package greenplan.backend.reorganisation;

import greenplan.backend.rights.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The agencies of a province report and are reorganised. */
public abstract class OrganisationApi extends OrganisedPlan {

    protected static final String DONE =
            "reorganisation { id version undoable predecessors { code } successors { code } }";

    /** Opens a cycle; returns its id. */
    protected String cycle() {
        int year = today().getYear();
        return done(
                        officer,
                        "openCycle",
                        Map.of(
                                "plan",
                                plan,
                                "kind",
                                "ANNUAL",
                                "year",
                                year,
                                "opensOn",
                                today().minusDays(9).toString(),
                                "dueBefore",
                                today().plusDays(9).toString(),
                                "dataCutoff",
                                year + "-12-31"),
                        "cycle { id }")
                .at("/cycle/id")
                .asString();
    }

    /** Reports of a cycle by the agency that answers for them today, in the order in which they were made. */
    protected List<JsonNode> reports(String cycle) {
        JsonNode answer = ask(
                officer,
                "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id agency version values { target version noDataReason }"
                        + " duties { duty version text } } } }",
                Map.of("cycle", cycle));
        var reports = new ArrayList<JsonNode>();
        answer.at("/data/workspace/reports").forEach(reports::add);
        return reports;
    }

    protected JsonNode report(String cycle, Place.Agency agency) {
        return reports(cycle).stream()
                .filter(report -> report.at("/agency").asString().equals(agency.code()))
                .findFirst()
                .orElseThrow();
    }

    protected JsonNode progress(String token, JsonNode report, String duty, String text) {
        return done(
                token,
                "fileProgress",
                Map.of(
                        "report",
                        report.at("/id").asString(),
                        "duty",
                        duty,
                        "expectedVersion",
                        0,
                        "state",
                        "UNDER_WAY",
                        "text",
                        text),
                "report { id duties { duty text } }");
    }

    protected Map<String, Object> input(String kind, LocalDate date, List<String> predecessors, Object... successors) {
        var input = new HashMap<String, Object>(Map.of(
                "province", province.code(),
                "kind", kind,
                "date", date.toString(),
                "act", "12/QĐ-UBND",
                "actDate", today().toString(),
                "predecessors", predecessors,
                "successors", List.of(successors)));
        return input;
    }

    protected Map<String, Object> going(Place.Agency agency) {
        return Map.of("agency", agency.code());
    }

    protected Map<String, Object> beginning(String slug) {
        return Map.of(
                "agency",
                province.code() + "/" + slug,
                "nameVi",
                "Sở mới " + slug,
                "nameEn",
                "New " + slug,
                "kind",
                "DEPARTMENT");
    }

    protected JsonNode preview(Map<String, ?> input) {
        JsonNode answer = ask(
                officer,
                "query ($input: ReorganiseInput!) { workspace { reorganisationPreview(input: $input) { fingerprint problems { code }"
                        + " duties { duty from { code } to { code name } } targets { target to { code } }"
                        + " roles { role from { code } to { code } } reports { report to { code } } newReports { agency { code } } } } }",
                Map.of("input", input));
        return answer.at("/data/workspace/reorganisationPreview");
    }

    protected JsonNode reorganise(Map<String, ?> input) {
        JsonNode answer = done(officer, "reorganise", input, DONE);
        if (!answer.at("/problems").isEmpty()) {
            throw new AssertionError(answer.toPrettyString());
        }
        return answer.at("/reorganisation");
    }

    protected JsonNode undo(JsonNode reorganisation) {
        return done(
                officer,
                "undoReorganisation",
                Map.of(
                        "id", reorganisation.at("/id").asString(),
                        "expectedVersion", reorganisation.at("/version").asInt()),
                "conflict { currentVersion }");
    }

    /** What the record tells of an object: which objects changed; the code of the error when it is not told. */
    protected List<String> history(String token, String of) {
        return told(ask(
                token,
                "query ($of: ID!) { workspace { history(of: $of, first: 100) { subject nodes { what fields { after } } } } }",
                Map.of("of", of)));
    }

    protected static List<String> told(JsonNode answer) {
        JsonNode error = answer.at("/errors/0/extensions/code");
        return error.isMissingNode()
                ? answer.at("/data/workspace/history").findValuesAsString("what")
                : List.of(error.asString());
    }
}
