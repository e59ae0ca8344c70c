package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Reports on the targets of Lào Cai, eleven of whose indicators have two. */
abstract class QuantityApi extends OwnTargets {

    private static final String ROW =
            "{ target targets title version amount qualifier words kind asOf territory usualTerritory otherArea source acceptedAt "
                    + "noDataReason overrideReason correctionReason revision lastValue lastAsOf lastQualifier publicAmount "
                    + "levelOfChange unit input subjects { code dueYear lower } warnings { code message } files { name } "
                    + "others { agencyName targets filed filing { amount accepted } } }";

    static final String ROWS = "id version state values " + ROW;

    @BeforeEach
    void theTargetsOfLaoCai() {
        copyTargets("lao-cai-2021-2030");
    }

    final List<String> targets() {
        return ask(null, "{ plan(code: \"" + plan + "\") { targets(first: 100) { nodes { code } } } }", Map.of())
                .at("/data/plan/targets/nodes")
                .findValuesAsString("code");
    }

    /** Gives all targets of the plan to an agency by one act. */
    final void assignAll(Place.Agency agency) {
        done(
                officer,
                "assignTargets",
                Map.of(
                        "plan", plan,
                        "targets", targets(),
                        "agency", agency.code(),
                        "from", today().minusDays(1).toString(),
                        "act", "12/QĐ-UBND",
                        "actDate", today().minusDays(2).toString()),
                "");
    }

    final JsonNode submitted(String token, String report) {
        return done(token, "submitReport", Map.of("report", report, "expectedVersion", 1), "report { state }");
    }

    final void restIsMissing(String token, String report) {
        var rows = read(token, report)
                .at("/values")
                .valueStream()
                .filter(row -> row.at("/version").asInt() == 0)
                .map(row -> Map.of(
                        "target", row.at("/target").asString(),
                        "expectedVersion", 0,
                        "value", Map.of("noDataReason", "Chưa thống kê")))
                .toList();
        done(token, "fileValues", Map.of("report", report, "rows", rows), "");
    }

    final JsonNode read(String token, String report) {
        return ask(token, "query ($id: ID!) { workspace { report(id: $id) { " + ROWS + " } } }", Map.of("id", report))
                .at("/data/workspace/report");
    }

    static JsonNode row(JsonNode report, String target) {
        return report.at("/values")
                .valueStream()
                .filter(row -> row.at("/targets")
                        .valueStream()
                        .anyMatch(code -> code.asString().equals(target)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report));
    }

    /** Files a value; the row that is answered then is the one that the report has. */
    final JsonNode fileOf(String token, String report, String target, int version, Map<String, ?> value) {
        var entry = new HashMap<String, Object>(Map.of("kind", "OFFICIAL", "source", "Báo cáo số 5/BC"));
        entry.putAll(value);
        if (value.containsKey("noDataReason")) {
            entry.keySet().retainAll(List.of("noDataReason"));
        }
        JsonNode filed = done(
                token,
                "fileValue",
                Map.of("report", report, "target", target, "expectedVersion", version, "value", entry),
                "report { " + ROWS + " } value " + ROW);
        if (filed.at("/value").isObject()) {
            assertThat(filed.at("/value")).isEqualTo(row(filed.at("/report"), target));
        }
        return filed;
    }
}
