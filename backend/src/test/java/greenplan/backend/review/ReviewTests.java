package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReviewTests extends ReportApi {

    private JsonNode accept(String token, String report, int version) {
        return done(
                token,
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", version))),
                "reports { id state version values { acceptedAt } }");
    }

    private List<String> published(String amount) {
        return database.fetch("""
                        select s.title from published.observation o join published.source s on s.id = o.source_id
                        join published.indicator i on i.id = o.indicator_id
                        where i.code = 'mau-new-clean-buses' and o.value = ?::numeric order by o.id
                        """, amount).map(row -> row.get(0, String.class));
    }

    @Test
    void aReportIsReturnedResubmittedAndAcceptedAndPublicAtOnce() {
        String report = report(open(9), "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        String officer = officer();
        file(head, report, 0, "41,25", Map.of());
        submit(head, report, 1);
        assertThat(published("41.25")).isEmpty();

        var comment = Map.of("field", "target:" + BUSES, "text", "Nguồn nào?");
        JsonNode returned = done(
                officer,
                "returnReport",
                Map.of("report", report, "expectedVersion", 2, "comments", List.of(comment)),
                REPORT);
        assertThat(returned.at("/report/state").asString()).isEqualTo("RETURNED");
        assertThat(returned.at("/report/comments/0/field").asString()).isEqualTo("target:" + BUSES);

        file(head, report, 1, "41,26", Map.of());
        assertThat(submit(head, report, 3).at("/report/state").asString()).isEqualTo("SUBMITTED");
        JsonNode accepted = accept(officer, report, 4);
        assertThat(accepted.at("/reports/0/state").asString()).isEqualTo("ACCEPTED");
        assertThat(published("41.26")).hasSize(1).first().asString().contains("Sở Xây dựng");
        assertThat(published("41.25")).isEmpty();
    }

    @Test
    void whoeverSubmittedCannotAccept() {
        String report = report(open(9), "so-cong-thuong");
        var both = person(
                Role.AGENCY_HEAD,
                places.agency("minh-hoa/so-cong-thuong", today()).orElseThrow());
        hold(both, Role.FOCAL_OFFICER, places.province("minh-hoa").orElseThrow(), greenplan.db.DateSpan.since(today()));
        String token = token(both);
        done(token, "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), REPORT);
        submit(token, report, 2);
        assertThat(accept(token, report, 3).at("/problems/0/code").asString()).isEqualTo("FOUR_EYES");
        assertThat(mayNow(token, report)).containsExactly("WITHDRAW", "RETURN");
        assertThat(mayNow(officer(), report)).containsExactly("RETURN", "ACCEPT");
        assertThat(accept(officer(), report, 3).at("/reports/0/state").asString())
                .isEqualTo("ACCEPTED");
    }

    private List<String> mayNow(String token, String report) {
        return ask(token, "query ($id: ID!) { workspace { report(id: $id) { mayNow } } }", Map.of("id", report))
                .at("/data/workspace/report/mayNow")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void aCorrectionIsANewRevisionAndTheEarlierValueStaysReadable() {
        String report = report(open(9), "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        file(head, report, 0, "42,5", Map.of());
        submit(head, report, 1);
        accept(officer(), report, 2);

        var value = Map.of(
                "kind",
                "ESTIMATE",
                "amount",
                "42,75",
                "source",
                "Công văn hư cấu số 02/SXD",
                "territory",
                "minh-hoa-before-2025-07");
        JsonNode corrected = done(
                head,
                "correctValue",
                Map.of("report", report, "target", BUSES, "expectedVersion", 2, "value", value, "reason", "Ghi nhầm"),
                REPORT + " value { revision publicAmount amount warnings { code } subject { code } }");
        assertThat(corrected.at("/report/values/0/revision").asInt()).isEqualTo(2);
        assertThat(corrected.at("/value/publicAmount").asString()).isEqualTo("42.5");
        assertThat(corrected.at("/value/subject/code").asString()).isEqualTo(BUSES);
        assertThat(published("42.75")).isEmpty();
        int version = corrected.at("/report/version").asInt();
        assertThat(accept(officer(), report, version).at("/reports/0/state").asString())
                .isEqualTo("ACCEPTED");
        assertThat(published("42.75")).first().asString().contains("đính chính lần 1");
        assertThat(published("42.5")).isNotEmpty();
    }

    @Test
    void theLeaderAnswersADifficultyOfAReportThatHasCome() {
        String report = report(open(9), "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        String leader = token(person(Role.LEADER, places.province("minh-hoa").orElseThrow()));
        file(head, report, 0, "44,25", Map.of());
        JsonNode difficulty = done(
                        head,
                        "fileDifficulty",
                        Map.of("report", report, "cause", "Thiếu vốn", "proposal", "Bố trí vốn"),
                        REPORT)
                .at("/report/difficulties/0");
        Map<String, ?> answer = Map.of(
                "report",
                report,
                "id",
                difficulty.at("/id").asString(),
                "expectedVersion",
                1,
                "text",
                "Đã giao Sở Tài chính cân đối.",
                "on",
                today().toString());
        String fields = "report { difficulties { answer answeredOn version } } conflict { currentVersion }";
        assertThat(done(leader, "answerDifficulty", answer, fields)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_FILED");
        submit(head, report, 1);
        done(leader, "answerDifficulty", answer, fields);
        JsonNode seen = ask(
                head,
                "query ($id: ID!) { workspace { report(id: $id) { difficulties { answer answeredOn } } } }",
                Map.of("id", report));
        assertThat(seen.at("/data/workspace/report/difficulties/0/answer").asString())
                .isEqualTo("Đã giao Sở Tài chính cân đối.");
        assertThat(done(leader, "answerDifficulty", answer, fields)
                        .at("/conflict/currentVersion")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void everybodySeesWhoFiledAndWhoIsLateAndNothingOfDrafts() {
        JsonNode cycle = open(-3);
        String report = report(cycle, "so-cong-thuong");
        String head = as(Role.AGENCY_HEAD, "so-cong-thuong");
        done(head, "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), REPORT);
        JsonNode before = filing(cycle, "so-cong-thuong");
        assertThat(before.at("/state").asString()).isEqualTo("NOT_FILED");
        assertThat(before.at("/nothing").asBoolean()).isFalse();
        submit(head, report, 2);
        JsonNode after = filing(cycle, "so-cong-thuong");
        assertThat(after.at("/state").asString()).isEqualTo("FILED");
        assertThat(after.at("/nothing").asBoolean()).isTrue();
        assertThat(after.at("/onTime").asBoolean(true)).isFalse();
        assertThat(after.at("/daysLate").asInt()).isEqualTo(4);
    }

    private JsonNode filing(JsonNode cycle, String agency) {
        JsonNode answer = ask(
                null,
                "{ plan(code: \"" + PLAN
                        + "\") { cycles { dueBefore reports { agency { code } state onTime daysLate nothing } } } }",
                Map.of());
        return answer.at("/data/plan/cycles")
                .valueStream()
                .filter(each -> each.at("/dueBefore").equals(cycle.at("/dueBefore")))
                .flatMap(each -> each.at("/reports").valueStream())
                .filter(each -> each.at("/agency/code").asString().endsWith("/" + agency))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer));
    }
}
