package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Role;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several people of an agency say in the same moment how far duties of one report have got. */
class ProgressAtOnceTests extends ReportApi {

    private static final String AGENCY = "so-nong-nghiep-va-moi-truong";
    private static final String DUTY = "V.3(1)";
    private static final String OTHER = "V.3(2)";

    private String head = "";
    private String report = "";
    private long key;

    @BeforeEach
    void aDutyIsReported() {
        report = report(open(9), AGENCY);
        key = StaffId.key("Report", report, "report");
        head = as(Role.AGENCY_HEAD, AGENCY);
        assertThat(save(DUTY, 0, "Đã khảo sát").at("/progress/version").asInt()).isEqualTo(1);
    }

    private JsonNode save(String duty, int version, String text) {
        return done(
                head,
                "fileProgress",
                Map.of(
                        "report", report,
                        "duty", duty,
                        "expectedVersion", version,
                        "state", "UNDER_WAY",
                        "text", text),
                "progress { version text } conflict { currentVersion differences { field yours theirs } }");
    }

    /** Writes the row of the duty as another editor does, and leaves that open. */
    private void another(String text) {
        database.fetch("select id from greenplan.report where id = ? for share", key);
        database.execute("update greenplan.report_progress set text = ? where report_id = ?", text, key);
    }

    @Test
    void whoSavesADutyDoesNotWaitForWhoSavesAnotherOne() {
        JsonNode saved = write(() -> {
            another("Đã nghiệm thu");
            return save(OTHER, 0, "Đang lập hồ sơ");
        });
        assertThat(saved.at("/progress/version").asInt()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSaveOneDutyTheSecondSeesWhatTheFirstSaved() throws Exception {
        JsonNode answer = waiting(() -> another("Đã nghiệm thu"), () -> save(DUTY, 1, "Đang thi công"));
        assertThat(answer.at("/conflict/currentVersion").asInt()).isEqualTo(2);
        assertThat(answer.at("/conflict/differences").toString())
                .contains("\"yours\":\"Đang thi công\"", "\"theirs\":\"Đã nghiệm thu\"");
        assertThat(answer.at("/progress/text").asString()).isEqualTo("Đã nghiệm thu");
    }

    @Test
    void ofTwoWhoBeginOneDutyTheSecondSeesWhatTheFirstSaved() throws Exception {
        JsonNode answer = waiting(() -> database.execute("""
                        insert into greenplan.report_progress (report_id, duty_id, state, text)
                        select r.id, d.id, 'UNDER_WAY', 'Đã giao'
                        from greenplan.report r join greenplan.cycle c on c.id = r.cycle_id join greenplan.duty d on d.plan_id = c.plan_id
                        where r.id = ? and d.code = ?
                        """, key, OTHER), () -> save(OTHER, 0, "Đang giao"));
        assertThat(answer.at("/conflict/currentVersion").asInt()).isEqualTo(1);
        assertThat(answer.at("/progress/text").asString()).isEqualTo("Đã giao");
    }

    /** What somebody is answered who saves after another one has written, and before that one commits. */
    private JsonNode waiting(Runnable first, Callable<JsonNode> second) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<JsonNode> answer = write(() -> {
                first.run();
                var begun = pool.submit(second);
                while (database.fetch(
                                "select pid from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")
                        .isEmpty()) {
                    Thread.onSpinWait();
                }
                return begun;
            });
            return answer.get(1, TimeUnit.MINUTES);
        }
    }
}
