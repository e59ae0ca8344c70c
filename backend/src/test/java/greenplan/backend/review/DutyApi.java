package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is told of a duty of the sample plan, over HTTP. */
abstract class DutyApi extends ReportApi {

    protected static final String FINANCE = "so-tai-chinh";
    protected static final String DUTY = "V.2(1)";

    protected static final String ROW =
            "progress { version state text product day withdrawn revision acceptedAt correctionReason"
                    + " public { state text } } report { version state mayNow } conflict { currentVersion differences"
                    + " { field yours theirs } }";

    protected static Map<String, Object> told(String state, String text) {
        return new HashMap<>(Map.of("state", state, "text", text));
    }

    protected JsonNode file(String token, String report, int version, Map<String, ?> told) {
        var input = new HashMap<String, Object>(told);
        input.putAll(Map.of("report", report, "duty", DUTY, "expectedVersion", version));
        return done(token, "fileProgress", input, ROW);
    }

    protected JsonNode correct(String token, String report, int version, @Nullable Map<String, ?> told, String reason) {
        var input = new HashMap<String, Object>(
                Map.of("report", report, "duty", DUTY, "expectedVersion", version, "reason", reason));
        if (told != null) {
            input.put("progress", told);
        }
        return done(token, "correctProgress", input, ROW);
    }

    protected JsonNode accept(String report, int version) {
        return done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", version))),
                "reports { id state version duties { duty acceptedAt } }");
    }

    /** The duty as everybody reads it. */
    protected JsonNode seen(String duty) {
        JsonNode answer = ask(null, """
                query ($plan: String!) { plan(code: $plan) { dutyStandings { standing count } duties(first: 100) { nodes { code standing
                  progress { agency { code name } cycle { kind year number } state text product day withdrawn reason revision acceptedAt
                    earlier { state text withdrawn reason revision } } } } } }
                """, Map.of("plan", PLAN));
        return answer.at("/data/plan/duties/nodes")
                .valueStream()
                .filter(each -> each.at("/code").asString().equals(duty))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer));
    }

    /** Files, submits and accepts; returns the report. */
    protected String accepted(String head, Map<String, ?> told) {
        String report = report(open(9), FINANCE);
        file(head, report, 0, told);
        submit(head, report, 1);
        assertThat(accept(report, 2).at("/reports/0/state").asString()).isEqualTo("ACCEPTED");
        return report;
    }

    protected static String text(JsonNode duty) {
        return duty.at("/progress/0/text").asString("");
    }
}
