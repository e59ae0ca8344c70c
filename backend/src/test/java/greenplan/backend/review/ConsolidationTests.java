package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConsolidationTests extends ReportApi {

    private JsonNode paper(String token, JsonNode cycle) {
        return ask(token, """
                query ($cycle: ID!) { workspace { consolidatedReport(cycle: $cycle) { onTime late missing
                  agencies { agency accepted } values { target agencyName amount noDataReason source corrected }
                  progress { duty text } difficulties { cause answer steps { owner answer } } } } }
                """, Map.of("cycle", cycle.at("/id").asString()));
    }

    @Test
    void theReportOnACycleHoldsWhatWasAcceptedAndNothingElse() {
        JsonNode cycle = open(9);
        String report = report(cycle, "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        file(head, report, 0, "43,25", Map.of());
        done(
                head,
                "fileProgress",
                Map.of(
                        "report",
                        report,
                        "duty",
                        "V.5(1)",
                        "expectedVersion",
                        0,
                        "state",
                        "DONE",
                        "text",
                        "Đã nghiệm thu"),
                REPORT);
        done(
                head,
                "fileDifficulty",
                Map.of("report", report, "cause", "Thiếu bãi đỗ", "proposal", "Bố trí đất"),
                REPORT);
        assertThat(paper(officer(), cycle).toString()).doesNotContain("43.25", "Đã nghiệm thu", "Thiếu bãi đỗ");

        submit(head, report, 1);
        JsonNode filed = paper(officer(), cycle).at("/data/workspace/consolidatedReport");
        assertThat(filed.at("/onTime").asInt()).isEqualTo(1);
        assertThat(filed.at("/missing").asInt()).isEqualTo(4);
        assertThat(filed.toString()).contains("Thiếu bãi đỗ").doesNotContain("43.25", "Đã nghiệm thu");
        JsonNode difficulty = ask(
                        officer(),
                        "query ($report: ID!) { workspace { report(id: $report) { difficulties { id version } } } }",
                        Map.of("report", report))
                .at("/data/workspace/report/difficulties/0");
        done(
                officer(),
                "answerAsFocalAgency",
                Map.of(
                        "report", report,
                        "id", difficulty.at("/id").asString(),
                        "expectedVersion", difficulty.at("/version").asInt(),
                        "text", "Sẽ rà soát quỹ đất.",
                        "on", today().toString()),
                REPORT);

        done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 2))),
                "reports { id }");
        JsonNode accepted = paper(officer(), cycle).at("/data/workspace/consolidatedReport");
        assertThat(accepted.at("/difficulties/0/steps").findValuesAsString("answer"))
                .as("whoever answers on the way")
                .containsExactly("Sẽ rà soát quỹ đất.");
        assertThat(accepted.at("/values/0/amount").asString()).isEqualTo("43.25");
        assertThat(accepted.at("/values/0/agencyName").asString()).isEqualTo("Sở Xây dựng");
        assertThat(accepted.at("/progress").findValuesAsString("text")).containsExactly("Đã nghiệm thu");
        assertThat(paper(head, cycle).at("/errors/0/extensions/code").asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void whileACorrectionWaitsTheRowIsTheOneThatIsPublic() {
        JsonNode cycle = open(9);
        String report = report(cycle, "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        file(head, report, 0, "44,25", Map.of());
        submit(head, report, 1);
        done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 2))),
                "reports { id }");
        var value = Map.of(
                "kind",
                "ESTIMATE",
                "amount",
                "45,25",
                "source",
                "Công văn hư cấu số 03/SXD",
                "territory",
                "minh-hoa-before-2025-07");
        done(
                head,
                "correctValue",
                Map.of("report", report, "target", BUSES, "expectedVersion", 2, "value", value, "reason", "Ghi nhầm"),
                REPORT);
        JsonNode row = paper(officer(), cycle).at("/data/workspace/consolidatedReport/values/0");
        assertThat(row.at("/amount").asString()).isEqualTo("44.25");
        assertThat(row.at("/corrected").asBoolean()).isTrue();
        assertThat(row.at("/source").asString()).contains("Sở Xây dựng", "Công văn hư cấu số 01/SXD");
    }

    @Test
    void whileACorrectionWaitsTheAcceptedReasonForNoValueStays() {
        JsonNode cycle = open(9);
        String report = report(cycle, "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        var none = Map.of("noDataReason", "Chưa đăng kiểm xong");
        done(head, "fileValue", Map.of("report", report, "target", BUSES, "expectedVersion", 0, "value", none), REPORT);
        submit(head, report, 1);
        accept(report, 2);
        JsonNode corrected = done(
                head,
                "correctValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        BUSES,
                        "expectedVersion",
                        2,
                        "value",
                        Map.of("noDataReason", "Chờ số liệu của công an tỉnh"),
                        "reason",
                        "Nêu chưa đúng"),
                REPORT);
        assertThat(only(cycle).at("/noDataReason").asString()).isEqualTo("Chưa đăng kiểm xong");
        assertThat(only(cycle).at("/corrected").asBoolean()).isTrue();
        accept(report, corrected.at("/report/version").asInt());
        assertThat(only(cycle).at("/noDataReason").asString()).isEqualTo("Chờ số liệu của công an tỉnh");
        assertThat(only(cycle).at("/corrected").asBoolean()).isFalse();
    }

    private JsonNode only(JsonNode cycle) {
        JsonNode values = paper(officer(), cycle).at("/data/workspace/consolidatedReport/values");
        assertThat(values).hasSize(1);
        return values.at("/0");
    }

    private void accept(String report, int version) {
        done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", version))),
                "reports { id }");
    }
}
