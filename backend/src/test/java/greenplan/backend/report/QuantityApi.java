package greenplan.backend.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Reports on the targets of Lào Cai, eleven of whose indicators have two. */
abstract class QuantityApi extends OwnTargets {

    static final String ROWS = "id version state values { target targets title version amount qualifier acceptedAt "
            + "noDataReason levelOfChange unit input subjects { code dueYear lower } warnings { code message } "
            + "others { agencyName targets filed filing { amount accepted } } }";

    @BeforeEach
    void theTargetsOfLaoCai() {
        copyTargets("lao-cai-2021-2030");
    }

    final List<String> targets() {
        return ask(null, "{ plan(code: \"" + plan + "\") { targets(first: 100) { nodes { code } } } }", Map.of())
                .at("/data/plan/targets/nodes")
                .findValuesAsString("code");
    }

    final JsonNode submitted(String token, String report) {
        return done(token, "submitReport", Map.of("report", report, "expectedVersion", 1), "report { state }");
    }

    final void restIsMissing(String token, String report) {
        read(token, report)
                .at("/values")
                .valueStream()
                .filter(row -> row.at("/version").asInt() == 0)
                .forEach(row -> fileOf(
                        token, report, row.at("/target").asString(), 0, Map.of("noDataReason", "Chưa thống kê")));
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

    final JsonNode fileOf(String token, String report, String target, int version, Map<String, ?> value) {
        var entry = new HashMap<String, Object>(Map.of("kind", "OFFICIAL", "source", "Báo cáo số 5/BC"));
        entry.putAll(value);
        if (value.containsKey("noDataReason")) {
            entry.keySet().retainAll(List.of("noDataReason"));
        }
        return done(
                token,
                "fileValue",
                Map.of("report", report, "target", target, "expectedVersion", version, "value", entry),
                "report { " + ROWS + " } value { target targets amount version qualifier }");
    }
}
