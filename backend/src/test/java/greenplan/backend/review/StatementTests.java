package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was accepted of targets and is no number is public, too; and a report says how much of it is filled in. */
class StatementTests extends ReportApi {

    private static final String BUILDING = "so-xay-dung";

    private void fileNone(String token, String report, int version, String reason) {
        done(
                token,
                "fileValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        BUSES,
                        "expectedVersion",
                        version,
                        "value",
                        Map.of("noDataReason", reason)),
                REPORT);
    }

    private void accept(String report, int version) {
        JsonNode answer = done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", version))),
                "reports { state }");
        assertThat(answer.at("/reports/0/state").asString()).isEqualTo("ACCEPTED");
    }

    /** Statements of the target in the reports of a year that say this. */
    private List<JsonNode> seen(String words) {
        return ask(null, """
                query ($plan: String!, $code: String!) { target(plan: $plan, code: $code) { statements { agency { code }
                  cycle { year number } words noDataReason current reason revision acceptedAt } } }
                """, Map.of("plan", PLAN, "code", BUSES))
                .at("/data/target/statements")
                .valueStream()
                .filter(each -> each.at("/noDataReason").asString("").equals(words)
                        || each.at("/words").asString("").equals(words))
                .toList();
    }

    @Test
    void whyThereIsNoValueIsPublicWithTheAgencyAndTheCycleOnceItIsAccepted() {
        String head = as(Role.AGENCY_HEAD, BUILDING);
        String reason = unique("Chưa đăng kiểm xong");
        String report = report(open(9), BUILDING);
        fileNone(head, report, 0, reason);
        submit(head, report, 1);
        assertThat(seen(reason)).isEmpty();
        accept(report, 2);
        assertThat(seen(reason)).hasSize(1).first().satisfies(each -> {
            assertThat(each.at("/agency/code").asString()).isEqualTo("minh-hoa/" + BUILDING);
            assertThat(each.at("/cycle/year").asInt()).isEqualTo(today().getYear());
            assertThat(each.at("/current").asBoolean()).isTrue();
            assertThat(each.at("/acceptedAt").isNull()).isFalse();
        });
    }

    @Test
    void aNumberThatComesLaterReplacesTheReasonWhichStaysReadable() {
        String head = as(Role.AGENCY_HEAD, BUILDING);
        String reason = unique("Chưa có số");
        String report = report(open(9), BUILDING);
        fileNone(head, report, 0, reason);
        submit(head, report, 1);
        accept(report, 2);
        var value = Map.of(
                "kind",
                "ESTIMATE",
                "amount",
                "41,3",
                "source",
                "Công văn hư cấu số 09/SXD",
                "territory",
                "minh-hoa-before-2025-07");
        JsonNode corrected = done(
                head,
                "correctValue",
                Map.of("report", report, "target", BUSES, "expectedVersion", 2, "value", value, "reason", "Đã có số"),
                "report { version } value { revision }");
        assertThat(seen(reason).getFirst().at("/current").asBoolean())
                .as("while the correction waits")
                .isTrue();
        accept(report, corrected.at("/report/version").asInt());
        assertThat(seen(reason).getFirst().at("/current").asBoolean()).isFalse();
    }

    @Test
    void aReportSaysHowMuchOfItIsFilledInOnceItCameAndNothingBefore() {
        JsonNode cycle = open(9);
        String head = as(Role.AGENCY_HEAD, BUILDING);
        String report = report(cycle, BUILDING);
        fileNone(head, report, 0, "Chưa có");
        assertThat(filed(cycle).at("/completeness").isNull()).isTrue();
        JsonNode own = ask(
                head,
                "query ($id: ID!) { workspace { report(id: $id) { completeness { valuesTold valuesOwed dutiesTold dutiesHeld } } } }",
                Map.of("id", report));
        assertThat(own.at("/data/workspace/report/completeness").toString())
                .isEqualTo("{\"valuesTold\":0,\"valuesOwed\":1,\"dutiesTold\":0,\"dutiesHeld\":2}");
        submit(head, report, 1);
        assertThat(filed(cycle).at("/completeness"))
                .as("what staff and everybody read is counted alike")
                .isEqualTo(own.at("/data/workspace/report/completeness"));
        accept(report, 2);
        JsonNode added = done(
                head,
                "correctProgress",
                new HashMap<>(Map.of(
                        "report",
                        report,
                        "duty",
                        "V.5(1)",
                        "expectedVersion",
                        0,
                        "progress",
                        Map.of("state", "DONE", "text", "Đã nghiệm thu"),
                        "reason",
                        "Bỏ sót")),
                "report { version }");
        assertThat(filed(cycle).at("/completeness/dutiesTold").asInt()).isEqualTo(1);
        accept(report, added.at("/report/version").asInt());
        assertThat(filed(cycle).at("/completeness/valuesTold").asInt()).isZero();

        JsonNode ofAgency = ask(null, """
                { agency(code: "minh-hoa/so-xay-dung") { filings { plan { code } cycle { kind year number } state nothing
                  completeness { dutiesTold } agency { code } now { code } } } }
                """, Map.of()).at("/data/agency/filings/0");
        assertThat(ofAgency.at("/plan/code").asString()).isEqualTo(PLAN);
        assertThat(ofAgency.at("/completeness/dutiesTold").asInt()).isEqualTo(1);
        assertThat(ofAgency.at("/now").isNull()).isTrue();
    }

    @Test
    void aWithdrawnReportTellsNothingAnyMore() {
        JsonNode cycle = open(9);
        String head = as(Role.AGENCY_HEAD, BUILDING);
        String report = report(cycle, BUILDING);
        fileNone(head, report, 0, "Chưa có");
        submit(head, report, 1);
        assertThat(filed(cycle).at("/completeness/valuesOwed").asInt()).isEqualTo(1);
        done(head, "withdrawReport", Map.of("report", report, "expectedVersion", 2), REPORT);
        assertThat(filed(cycle).at("/completeness").isNull()).isTrue();
    }

    /** The report of the agency in the newest cycle, as everybody sees it. */
    private JsonNode filed(JsonNode cycle) {
        JsonNode answer = ask(null, """
                query ($plan: String!) { plan(code: $plan) { cycles { dueBefore reports { agency { code }
                  completeness { valuesTold valuesOwed dutiesTold dutiesHeld } } } } }
                """, Map.of("plan", PLAN));
        assertThat(cycle.at("/id").isNull()).isFalse();
        return answer.at("/data/plan/cycles/0/reports")
                .valueStream()
                .filter(each -> each.at("/agency/code").asString().endsWith("/" + BUILDING))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer));
    }
}
