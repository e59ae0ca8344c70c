package greenplan.backend.cycle;

import greenplan.backend.report.ReportApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An extraordinary cycle of each test's own that was opened too early, and what is decided about it. */
abstract class EarlyCycle extends ReportApi {

    static final String CYCLE =
            "cycle { id version year state decisions { kind reason } overrides { finding reason } closed { reason } withdrawn { reason } }"
                    + " conflict { currentVersion differences { field yours theirs } }";

    static final String BOARD = "query ($plan: String!) { plan(code: $plan) {"
            + " cycles { kind year number topic state closed { reason } decisions { kind reason } overrides { finding reason }"
            + " reports { agency { code } state closedOn daysLate } }"
            + " withdrawnCycles { cycle { kind year topic } reason } } }";

    final String topic = "Nội dung " + UUID.randomUUID();

    Map<String, Object> input(int dueInDays, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "plan",
                PLAN,
                "kind",
                "EXTRAORDINARY",
                "topicVi",
                topic,
                "year",
                today().getYear(),
                "opensOn",
                today().minusDays(20).toString(),
                "dueBefore",
                today().plusDays(dueInDays).toString(),
                "dataCutoff",
                today().getYear() + "-12-31"));
        input.putAll(more);
        return input;
    }

    JsonNode readiness(Map<String, ?> input) {
        return ask(
                        officer(),
                        "query ($input: ReadinessInput!) { workspace { readiness(input: $input) {"
                                + " kind severity answerable message count of objects { code name } } } }",
                        Map.of("input", input))
                .at("/data/workspace/readiness");
    }

    static List<Map<String, String>> reasons(JsonNode findings) {
        return findings.valueStream()
                .filter(finding -> finding.at("/severity").asString().equals("RED"))
                .map(finding -> Map.of(
                        "finding",
                        finding.at("/kind").asString(),
                        "reason",
                        "Biết rồi: " + finding.at("/kind").asString()))
                .toList();
    }

    JsonNode decide(String mutation, JsonNode cycle, String reason) {
        return done(
                officer(),
                mutation,
                Map.of(
                        "id",
                        cycle.at("/id").asString(),
                        "expectedVersion",
                        cycle.at("/version").asInt(),
                        "reason",
                        reason),
                CYCLE);
    }

    static List<String> codes(JsonNode answer) {
        return answer.at("/problems").findValuesAsString("code");
    }

    JsonNode board() {
        return ask(null, BOARD, Map.of("plan", PLAN)).at("/data/plan");
    }

    List<JsonNode> onBoard() {
        return board().at("/cycles")
                .valueStream()
                .filter(cycle -> topic.equals(cycle.at("/topic").asString("")))
                .toList();
    }

    JsonNode opened() {
        return done(officer(), "openCycle", input(9, Map.of()), CYCLE).at("/cycle");
    }
}
