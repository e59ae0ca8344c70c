package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several people of an agency save rows of one report in the same moment. */
class RowsAtOnceTests extends QuantityApi {

    private static final String FOREST = "II.2.b-2030-4";
    private static final String OTHER = "II.2.b-2030-5";

    private String head = "";
    private String report = "";
    private long key;

    @BeforeEach
    void aRowIsSaved() {
        Place.Agency agency = reporter();
        assignAll(agency);
        report = report(cycle(), agency).at("/id").asString();
        key = StaffId.key("Report", report, "report");
        head = token(person(Role.AGENCY_HEAD, agency));
        assertThat(save(FOREST, 0, "60,1").at("/value/version").asInt()).isEqualTo(1);
    }

    private JsonNode save(String target, int version, String amount) {
        return done(
                head,
                "fileValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        target,
                        "expectedVersion",
                        version,
                        "value",
                        Map.of("kind", "ESTIMATE", "source", "Sổ theo dõi", "amount", amount)),
                "value { version amount } conflict { currentVersion differences { field yours theirs } }");
    }

    /** Writes the row of the forest as another editor does, and leaves that open. */
    private void another(String amount) {
        database.fetch("select id from greenplan.report where id = ? for share", key);
        database.execute("update greenplan.report_value set amount = ?::numeric where report_id = ?", amount, key);
    }

    @Test
    void whoSavesARowDoesNotWaitForWhoSavesAnotherOne() {
        JsonNode saved = write(() -> {
            another("61.5");
            return save(OTHER, 0, "12");
        });
        assertThat(saved.at("/value/version").asInt()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSaveOneRowTheSecondSeesWhatTheFirstSaved() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = write(() -> {
                another("61.5");
                var waiting = pool.submit(() -> save(FOREST, 1, "62"));
                while (database.fetch(
                                "select pid from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")
                        .isEmpty()) {
                    Thread.onSpinWait();
                }
                return waiting;
            });
            JsonNode conflict = second.get(1, TimeUnit.MINUTES).at("/conflict");
            assertThat(conflict.at("/currentVersion").asInt()).isEqualTo(2);
            assertThat(conflict.at("/differences/0/theirs").asString()).isEqualTo("61.5");
            assertThat(conflict.at("/differences/0/yours").asString()).isEqualTo("62");
        }
    }
}
