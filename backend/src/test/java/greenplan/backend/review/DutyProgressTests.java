package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was done for a duty: filed by its agency, public when it is accepted, corrected and withdrawn on record. */
class DutyProgressTests extends DutyApi {

    @Test
    void whatWasDoneIsPublicOnceItIsAcceptedAndNotBefore() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String words = unique("Đã bố trí vốn");
        String report = report(open(9), FINANCE);
        var told = told("UNDER_WAY", words);
        told.put("product", "Quyết định hư cấu 12/QĐ");
        told.put("day", today().minusDays(3).toString());
        JsonNode filed = file(head, report, 0, told);
        assertThat(filed.at("/progress/state").asString()).isEqualTo("UNDER_WAY");
        assertThat(filed.at("/progress/public").isNull()).isTrue();
        assertThat(seen(DUTY).toString()).doesNotContain(words);
        assertThat(found(words)).isZero();
        submit(head, report, 1);
        assertThat(seen(DUTY).toString()).doesNotContain(words);

        accept(report, 2);
        JsonNode duty = seen(DUTY);
        assertThat(duty.at("/standing").asString()).isEqualTo("UNDER_WAY");
        JsonNode newest = duty.at("/progress/0");
        assertThat(newest.at("/text").asString()).isEqualTo(words);
        assertThat(newest.at("/product").asString()).isEqualTo("Quyết định hư cấu 12/QĐ");
        assertThat(newest.at("/day").asString()).isEqualTo(today().minusDays(3).toString());
        assertThat(newest.at("/agency/code").asString()).isEqualTo("minh-hoa/" + FINANCE);
        assertThat(newest.at("/cycle/year").asInt()).isEqualTo(today().getYear());
        assertThat(newest.at("/cycle/number").asInt()).isPositive();
        assertThat(newest.at("/earlier").isEmpty()).isTrue();
        assertThat(found(words)).isEqualTo(1);
    }

    /** How often search finds words of progress. */
    private int found(String words) {
        JsonNode answer = ask(
                null,
                "query ($text: String!) { search(text: $text, kinds: [PROGRESS], includeSample: true) { totalCount nodes {"
                        + " kind code excerpt node { id } } } }",
                Map.of("text", words));
        assertThat(answer.at("/errors").isMissingNode()).as(answer.toString()).isTrue();
        answer.at("/data/search/nodes")
                .valueStream()
                .forEach(each -> assertThat(each.at("/excerpt").asString()).contains(words));
        return answer.at("/data/search/totalCount").asInt();
    }

    @Test
    void aStateIsNeededAndADayThatHasCome() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String report = report(open(9), FINANCE);
        assertThat(file(head, report, 0, Map.of("text", "Đã làm"))
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("STATE_NEEDED");
        var tomorrow = told("DONE", "Đã xong");
        tomorrow.put("day", today().plusDays(1).toString());
        assertThat(file(head, report, 0, tomorrow).at("/problems/0/code").asString())
                .isEqualTo("AFTER_TODAY");
        var early = told("NOT_BEGUN", "Chờ vốn");
        early.put("product", "Một quyết định");
        early.put("day", today().toString());
        assertThat(file(head, report, 0, early).at("/problems").findValuesAsString("field"))
                .containsExactly("product", "day");
        assertThat(file(head, report, 0, told("NOT_BEGUN", "Chờ vốn"))
                        .at("/progress/version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aCorrectionWaitsWhileTheEarlierTextStaysAndThenBothAreReadable() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String wrong = unique("Đã giải ngân hết");
        String right = unique("Mới giải ngân một nửa");
        String report = accepted(head, told("DONE", wrong));
        assertThat(file(head, report, 2, told("UNDER_WAY", right))
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_OPEN");

        JsonNode corrected = correct(head, report, 2, told("UNDER_WAY", right), "Đọc nhầm bảng");
        assertThat(corrected.at("/progress/revision").asInt()).isEqualTo(2);
        assertThat(corrected.at("/progress/public/text").asString()).isEqualTo(wrong);
        assertThat(corrected.at("/report/state").asString()).isEqualTo("SUBMITTED");
        assertThat(text(seen(DUTY))).isEqualTo(wrong);
        assertThat(seen(DUTY).toString()).doesNotContain(right);
        assertThat(correct(head, report, 2, told("DONE", "x"), "Lại")
                        .at("/conflict/currentVersion")
                        .asInt())
                .isEqualTo(3);

        accept(report, corrected.at("/report/version").asInt());
        JsonNode newest = seen(DUTY).at("/progress/0");
        assertThat(newest.at("/text").asString()).isEqualTo(right);
        assertThat(newest.at("/reason").asString()).isEqualTo("Đọc nhầm bảng");
        assertThat(newest.at("/earlier").findValuesAsString("text")).containsExactly(wrong);
        assertThat(seen(DUTY).at("/standing").asString()).isEqualTo("UNDER_WAY");
        assertThat(found(wrong)).as("what was corrected is not what is found").isZero();
        assertThat(found(right)).isEqualTo(1);
    }

    @Test
    void aCorrectionThatChangesNothingIsRefusedAndNamesWhatWasAccepted() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String report = accepted(head, told("UNDER_WAY", "Đã trồng 20 ha."));
        JsonNode answer = correct(head, report, 2, told("UNDER_WAY", " Đã trồng 20 ha. "), "Ghi lại");
        assertThat(answer.at("/problems/0/code").asString()).isEqualTo("SAME");
        assertThat(answer.at("/problems/0/message").asString()).contains("“Đã trồng 20 ha.”", "Hãy sửa điều bị sai");
        assertThat(correct(head, report, 2, told("DONE", "Đã trồng 20 ha."), "Đã xong")
                        .at("/problems"))
                .isEmpty();
    }

    @Test
    void whatWasAcceptedIsWithdrawnWithItsReasonAndCanBeToldAgain() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String words = unique("Đã ghi nhầm nhiệm vụ");
        String report = accepted(head, told("DONE", words));
        JsonNode withdrawn = correct(head, report, 2, null, "Ghi nhầm sang nhiệm vụ khác");
        assertThat(withdrawn.at("/progress/withdrawn").asBoolean()).isTrue();
        assertThat(text(seen(DUTY))).as("until it is accepted").isEqualTo(words);
        accept(report, withdrawn.at("/report/version").asInt());
        JsonNode newest = seen(DUTY).at("/progress/0");
        assertThat(newest.at("/withdrawn").asBoolean()).isTrue();
        assertThat(newest.at("/text").isNull()).isTrue();
        assertThat(newest.at("/reason").asString()).isEqualTo("Ghi nhầm sang nhiệm vụ khác");
        assertThat(newest.at("/earlier").findValuesAsString("text")).containsExactly(words);
        assertThat(correct(head, report, 4, null, "Lại").at("/problems/0/code").asString())
                .isEqualTo("WITHDRAWN");

        JsonNode again = correct(head, report, 4, told("NOT_DONE", words), "Rút nhầm");
        accept(report, again.at("/report/version").asInt());
        assertThat(seen(DUTY).at("/standing").asString()).isEqualTo("NOT_DONE");
        assertThat(seen(DUTY).at("/progress/0/revision").asInt()).isEqualTo(3);
    }

    @Test
    void aDutyThatWasLeftOutIsAddedAfterAcceptance() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String report = report(open(9), FINANCE);
        assertThat(correct(head, report, 0, told("DONE", "Đã xong"), "Bỏ sót")
                        .at("/problems/0/code")
                        .asString())
                .as("a draft is filled in")
                .isEqualTo("NOT_ACCEPTED");
        done(
                head,
                "fileProgress",
                Map.of(
                        "report",
                        report,
                        "duty",
                        "V.1(1)",
                        "expectedVersion",
                        0,
                        "state",
                        "UNDER_WAY",
                        "text",
                        "Theo dõi"),
                ROW);
        submit(head, report, 1);
        assertThat(correct(head, report, 0, told("DONE", "Đã xong"), "Bỏ sót")
                        .at("/problems/0/code")
                        .asString())
                .as("it can be taken back")
                .isEqualTo("NOT_ACCEPTED");
        accept(report, 2);
        String words = unique("Bổ sung sau");
        JsonNode added = correct(head, report, 0, told("DONE", words), "Bỏ sót khi nộp");
        assertThat(added.at("/progress/revision").asInt()).isEqualTo(1);
        assertThat(seen(DUTY).toString()).doesNotContain(words);
        int version = added.at("/report/version").asInt();
        assertThat(done(head, "withdrawReport", Map.of("report", report, "expectedVersion", version), REPORT)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_WITHDRAWABLE");
        accept(report, version);
        assertThat(text(seen(DUTY))).isEqualTo(words);
        assertThat(seen(DUTY).at("/progress/0/reason").asString()).isEqualTo("Bỏ sót khi nộp");
    }

    @Test
    void onlyTheRowsThatTheReviewerNamesArePublic() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String named = unique("Được duyệt");
        String waiting = unique("Còn chờ");
        String report = report(open(9), FINANCE);
        file(head, report, 0, told("DONE", named));
        done(
                head,
                "fileProgress",
                Map.of("report", report, "duty", "V.1(1)", "expectedVersion", 0, "state", "DONE", "text", waiting),
                ROW);
        submit(head, report, 1);
        var rows = new HashMap<String, Object>(
                Map.of("report", report, "expectedVersion", 2, "duties", List.of("V.9(9)")));
        assertThat(done(officer(), "acceptRows", Map.of("reports", List.of(rows)), "reports { state }")
                        .at("/problems/0/field")
                        .asString())
                .isEqualTo("reports/0/duties");
        rows.put("duties", List.of(DUTY));
        assertThat(done(officer(), "acceptRows", Map.of("reports", List.of(rows)), "reports { state }")
                        .at("/reports/0/state")
                        .asString())
                .isEqualTo("SUBMITTED");
        assertThat(text(seen(DUTY))).isEqualTo(named);
        assertThat(seen("V.1(1)").toString()).doesNotContain(waiting);
        assertThat(done(head, "withdrawReport", Map.of("report", report, "expectedVersion", 3), REPORT)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_WITHDRAWABLE");
        accept(report, 3);
        assertThat(text(seen("V.1(1)"))).isEqualTo(waiting);
    }

    @Test
    void thePlanTellsAmongItsLatestChangesWhatWasAcceptedOfADuty() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String words = unique("Đã lập danh mục");
        String report = report(open(9), FINANCE);
        file(head, report, 0, told("UNDER_WAY", words));
        submit(head, report, 1);
        assertThat(latest().toString()).doesNotContain(words);
        accept(report, 2);
        JsonNode change = latest();
        assertThat(change.at("/kind").asString()).isEqualTo("ADDED");
        assertThat(change.at("/object").asString()).isEqualTo("progress");
        assertThat(change.at("/code").asString()).isEqualTo(DUTY);
        assertThat(change.at("/title").asString()).isNotEmpty();
        assertThat(change.at("/fields").findValuesAsString("after")).contains("UNDER_WAY", words);
    }

    private JsonNode latest() {
        return ask(null, """
                query ($plan: String!) { plan(code: $plan) { latestChanges(first: 1) { kind object code title fields { field after } } } }
                """, Map.of("plan", PLAN)).at("/data/plan/latestChanges/0");
    }
}
