package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Role;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportingYearTests extends ReportApi {

    private static final String OWING = "query ($plan: String!) { workspace { owing(plan: $plan) { code } } }";

    @Test
    void aCycleMakesOneReportForEachAgencyOfTheDay() {
        JsonNode cycle = open(9);
        JsonNode reports = ask(
                        officer(),
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { agency daysLeft } } }",
                        Map.of("cycle", cycle.at("/id").asString()))
                .at("/data/workspace/reports");
        assertThat(reports.findValuesAsString("agency"))
                .containsExactlyInAnyOrder(
                        "minh-hoa/so-tai-chinh",
                        "minh-hoa/so-nong-nghiep-va-moi-truong",
                        "minh-hoa/so-cong-thuong",
                        "minh-hoa/so-xay-dung",
                        "minh-hoa/so-khoa-hoc-va-cong-nghe");
        assertThat(reports.at("/0/daysLeft").asInt()).isEqualTo(9);
        assertThat(ask(officer(), OWING, Map.of("plan", PLAN))
                        .at("/data/workspace/owing")
                        .findValuesAsString("code"))
                .as("whom the officer is told beforehand")
                .containsExactlyInAnyOrderElementsOf(reports.findValuesAsString("agency"));
        assertThat(ask(as(Role.AGENCY_HEAD, "so-xay-dung"), OWING, Map.of("plan", PLAN))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void moreTimeIsGivenWithAReasonAndOnce() {
        JsonNode cycle = open(9);
        var later = Map.of(
                "id",
                cycle.at("/id").asString(),
                "expectedVersion",
                1,
                "dueBefore",
                today().plusDays(14).toString(),
                "reason",
                "Mưa lũ");
        String fields = "cycle { dueBefore extensions { reason wasBefore } } conflict { currentVersion }";
        JsonNode first = done(officer(), "extendDeadline", later, fields);
        assertThat(first.at("/cycle/extensions/0/wasBefore").asString())
                .isEqualTo(cycle.at("/dueBefore").asString());
        JsonNode second = done(officer(), "extendDeadline", later, fields);
        assertThat(second.at("/conflict/currentVersion").asInt()).isEqualTo(2);
    }

    @Test
    void anAgencyDraftsAndItsHeadSubmitsAndWithdraws() {
        String report = report(open(9), "so-xay-dung");
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        assertThat(submit(head, report, 1).at("/problems").findValuesAsString("code"))
                .containsExactly("EMPTY", "VALUE_NEEDED");

        JsonNode filed = file(editor, report, 0, "41,5", Map.of());
        assertThat(filed.at("/report/values/0/amount").asString()).isEqualTo("41.5");
        JsonNode progress = done(
                editor,
                "fileProgress",
                Map.of(
                        "report",
                        report,
                        "duty",
                        "V.5(1)",
                        "expectedVersion",
                        0,
                        "state",
                        "UNDER_WAY",
                        "text",
                        "Đã khởi công"),
                REPORT);
        assertThat(progress.at("/report/duties").findValuesAsString("text")).contains("Đã khởi công");
        JsonNode difficulty = done(
                editor,
                "fileDifficulty",
                Map.of("report", report, "cause", "Thiếu vốn", "proposal", "Bố trí vốn"),
                REPORT);
        assertThat(difficulty.at("/report/difficulties").size()).isEqualTo(1);

        JsonNode submitted = submit(head, report, 1);
        assertThat(submitted.at("/report/state").asString()).isEqualTo("SUBMITTED");
        assertThat(submitted.at("/report/daysLate").asInt()).isZero();
        assertThat(file(editor, report, 1, "42", Map.of())
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_OPEN");
        JsonNode withdrawn = done(head, "withdrawReport", Map.of("report", report, "expectedVersion", 2), REPORT);
        assertThat(withdrawn.at("/report/state").asString()).isEqualTo("DRAFT");
        assertThat(withdrawn.at("/report/filedAt").isNull()).isTrue();
    }

    @Test
    void anImplausibleValueNeedsAReason() {
        String report = report(open(9), "so-xay-dung");
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        assertThat(file(editor, report, 0, "125", Map.of())
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("WARNING_UNIT");
        assertThat(file(editor, report, 0, "125", Map.of("overrideReason", "Tính cả xe đặt thêm"))
                        .at("/problems")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatTheEditorInferredIsNotOwed() {
        String report = report(open(9), "so-cong-thuong");
        JsonNode answer = done(
                as(Role.AGENCY_EDITOR, "so-cong-thuong"),
                "fileValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        "II.2.a-2030-1",
                        "expectedVersion",
                        0,
                        "value",
                        Map.of("noDataReason", "Chưa có")),
                REPORT);
        assertThat(answer.at("/problems/0/code").asString()).isEqualTo("NOT_OWED");
    }

    @Test
    void nothingToReportIsAReport() {
        String report = report(open(9), "so-cong-thuong");
        String head = as(Role.AGENCY_HEAD, "so-cong-thuong");
        done(head, "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), REPORT);
        JsonNode submitted = submit(head, report, 2);
        assertThat(submitted.at("/report/nothing").asBoolean()).isTrue();
        assertThat(submitted.at("/report/state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void ofSixteenEditorsOfOneRowExactlyOneWinsEachRound() throws Exception {
        String report = report(open(9), "so-xay-dung");
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 4; round++) {
                var calls = new ArrayList<Callable<JsonNode>>();
                for (int i = 0; i < 16; i++) {
                    String amount = "41," + (10 + i);
                    int expected = round;
                    calls.add(() -> file(editor, report, expected, amount, Map.of()));
                }
                int won = 0;
                for (var call : pool.invokeAll(calls)) {
                    won += call.get().at("/problems").isEmpty() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
        }
        var stored = database.fetchSingle(
                "select v.id, v.version, (select count(*) from record.change where tbl = 'report_value' and key = v.id)"
                        + " from greenplan.report_value v join greenplan.report r on r.id = v.report_id"
                        + " where 'Report:' || r.id = convert_from(decode(rpad(translate(?, '-_', '+/'),"
                        + " (length(?) + 3) / 4 * 4, '='), 'base64'), 'UTF8')",
                report,
                report);
        assertThat(stored.get(1, Integer.class)).isEqualTo(4);
        assertThat(stored.get(2, Integer.class)).isEqualTo(4);
    }
}
