package greenplan.backend.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A cycle that was opened too early is seen on the checklist, changed, closed and reopened. */
class WayBackTests extends EarlyCycle {

    @Test
    void theChecklistNamesWhatIsOddAndARedLineNeedsAReason() {
        var wanted = input(0, Map.of("year", 2041));
        JsonNode findings = readiness(wanted);
        assertThat(findings.findValuesAsString("kind"))
                .contains(
                        "TARGETS_OWED_BY_NOBODY",
                        "YEAR_OUTSIDE_THE_PLAN",
                        "DEADLINE_PASSED",
                        "DEADLINE_BEFORE_THE_YEAR",
                        "OPENED_IN_THE_PAST");
        JsonNode unowed = findings.valueStream()
                .filter(each -> each.at("/kind").asString().equals("TARGETS_OWED_BY_NOBODY"))
                .findFirst()
                .orElseThrow();
        assertThat(unowed.at("/objects").size()).isEqualTo(unowed.at("/count").asInt());
        assertThat(unowed.at("/objects").findValuesAsString("code")).doesNotContain(BUSES);
        assertThat(unowed.at("/message").asString())
                .startsWith("%d trong %d chỉ tiêu chưa giao"
                        .formatted(unowed.at("/count").asInt(), unowed.at("/of").asInt()));

        var refused = new HashMap<>(wanted);
        refused.put("overrides", List.of());
        refused.put("dataCutoff", "2041-12-31");
        JsonNode answer = done(officer(), "openCycle", refused, CYCLE);
        assertThat(codes(answer))
                .containsExactlyInAnyOrderElementsOf(reasons(findings).stream()
                        .map(each -> each.get("finding"))
                        .toList());
        assertThat(onBoard()).isEmpty();

        refused.put("overrides", reasons(findings));
        JsonNode done = done(officer(), "openCycle", refused, CYCLE);
        assertThat(codes(done)).isEmpty();
        assertThat(done.at("/cycle/overrides").findValuesAsString("reason"))
                .contains("Biết rồi: YEAR_OUTSIDE_THE_PLAN");
        assertThat(onBoard().getFirst().at("/overrides").findValuesAsString("finding"))
                .as("everybody reads why")
                .contains("YEAR_OUTSIDE_THE_PLAN");
        decide("withdrawCycle", done.at("/cycle"), "Năm không có thật");
    }

    @Test
    void whileNothingIsAcceptedItIsChangedForAReasonOnceSomethingCame() {
        JsonNode cycle = opened();
        var change = new HashMap<String, Object>(input(30, Map.of("year", today().getYear() - 1)));
        change.remove("plan");
        change.put("id", cycle.at("/id").asString());
        change.put("expectedVersion", 1);
        JsonNode changed = done(officer(), "changeCycle", change, CYCLE);
        assertThat(codes(changed)).isEmpty();
        assertThat(changed.at("/cycle/decisions").findValuesAsString("kind")).containsExactly("CHANGED");
        assertThat(changed.at("/cycle/year").asInt()).isEqualTo(today().getYear() - 1);
        JsonNode stale = done(officer(), "changeCycle", change, CYCLE);
        assertThat(stale.at("/conflict/currentVersion").asInt()).isEqualTo(2);

        change.put("expectedVersion", 2);
        assertThat(codes(done(officer(), "changeCycle", change, CYCLE)))
                .as("nothing changes any more")
                .containsExactly("SAME");

        String report = report(cycle, "so-cong-thuong");
        String head = as(Role.AGENCY_HEAD, "so-cong-thuong");
        done(head, "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), REPORT);
        submit(head, report, 2);
        change.put("year", today().getYear());
        assertThat(codes(done(officer(), "changeCycle", change, CYCLE))).containsExactly("SUBMITTED_ALREADY");
        change.put("reason", "Nhầm năm");
        JsonNode again = done(officer(), "changeCycle", change, CYCLE);
        assertThat(again.at("/cycle/decisions/1/reason").asString()).isEqualTo("Nhầm năm");
        assertThat(onBoard().getFirst().at("/decisions/1/reason").asString()).isEqualTo("Nhầm năm");

        done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 3))),
                "reports { state }");
        change.put("expectedVersion", 3);
        assertThat(codes(done(officer(), "changeCycle", change, CYCLE))).containsExactly("ACCEPTED_FROM");
        assertThat(codes(decide("withdrawCycle", again.at("/cycle"), "Thôi"))).containsExactly("ACCEPTED_FROM");
    }

    @Test
    void whoeverWaitedForARowWhileItsCycleWasClosedFilesNothing() throws Exception {
        JsonNode cycle = opened();
        String report = report(cycle, "so-xay-dung");
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        long key = StaffId.key("Report", report, "report");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var filed = write(() -> {
                database.fetch("select id from greenplan.report where id = ? for update", key);
                var waiting = pool.submit(() -> file(editor, report, 0, "41,7", Map.of()));
                while (database.fetch(
                                "select pid from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")
                        .isEmpty()) {
                    Thread.onSpinWait();
                }
                database.execute(
                        "update greenplan.cycle set closed_at = now() where id = (select cycle_id from greenplan.report where id = ?)",
                        key);
                return waiting;
            });
            assertThat(codes(filed.get(1, TimeUnit.MINUTES))).containsExactly("CLOSED");
        }
    }

    @Test
    void aClosedCycleTakesNothingMoreUntilItIsOpenedAgain() {
        JsonNode cycle = opened();
        String trade = report(cycle, "so-cong-thuong");
        String building = report(cycle, "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-cong-thuong");
        String builder = as(Role.AGENCY_HEAD, "so-xay-dung");
        done(head, "declareNothingToReport", Map.of("report", trade, "expectedVersion", 1), REPORT);
        submit(head, trade, 2);
        file(builder, building, 0, "41,5", Map.of("overrideReason", "Đã đối chiếu"));

        JsonNode closed = decide("closeCycle", cycle, "Đã quá hạn lâu");
        assertThat(codes(submit(builder, building, 1))).contains("CLOSED");
        assertThat(codes(file(builder, building, 1, "42", Map.of()))).containsExactly("CLOSED");
        assertThat(codes(done(
                        officer(),
                        "returnReport",
                        Map.of("report", trade, "expectedVersion", 3, "comments", List.of(Map.of("text", "Sửa"))),
                        REPORT)))
                .as("it could not come back")
                .containsExactly("CLOSED");
        assertThat(codes(done(
                        officer(),
                        "acceptRows",
                        Map.of("reports", List.of(Map.of("report", trade, "expectedVersion", 3))),
                        "reports { state }")))
                .as("what came is reviewed")
                .isEmpty();
        JsonNode board = onBoard().getFirst();
        assertThat(board.at("/state").asString()).isEqualTo("CLOSED");
        assertThat(board.at("/closed/reason").asString()).isEqualTo("Đã quá hạn lâu");
        board.at("/reports")
                .valueStream()
                .forEach(filing -> assertThat(filing.at("/closedOn").asString("none"))
                        .isEqualTo(filing.at("/state").asString().equals("NOT_FILED") ? today().toString() : "none"));

        JsonNode reopened = decide("reopenCycle", closed.at("/cycle"), "Cơ quan xin nộp bù");
        assertThat(reopened.at("/cycle/closed").isNull()).isTrue();
        assertThat(codes(submit(builder, building, 1))).isEmpty();
        assertThat(codes(decide("reopenCycle", reopened.at("/cycle"), "Nữa"))).containsExactly("NOT_CLOSED");
        JsonNode history = ask(
                officer(),
                "query ($id: ID!) { workspace { history(of: $id) { nodes { why fields { after } } } } }",
                Map.of("id", cycle.at("/id").asString()));
        assertThat(history.toString()).as("the record tells it").contains("Đã quá hạn lâu", "Cơ quan xin nộp bù");
    }
}
