package greenplan.backend.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class DatabaseHealthTests {

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void aServerThatIsStuckIsNoticedAndHoldsUpNobody() throws Exception {
        try (EmbeddedPostgres server =
                        EmbeddedPostgres.start(TestDatabase.fresh(folder), TestDatabase.programs(), false);
                var health = new DatabaseHealth(Roles.prepare(server))) {
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            List<ProcessHandle> processes =
                    new ServerProcesses(folder.toRealPath().resolve("cluster")).here();
            assertThat(processes).isNotEmpty();
            signal("STOP", processes);
            try {
                await().atMost(20, SECONDS)
                        .until(() -> health.health().getStatus().equals(Status.DOWN));
                // Nobody waits in a queue: two hundred answers in a row would take five minutes.
                assertThat(IntStream.range(0, 200)
                                .parallel()
                                .mapToObj(i -> health.health().getStatus()))
                        .containsOnly(Status.DOWN);
            } finally {
                signal("CONT", processes);
            }
            await().atMost(20, SECONDS).until(() -> health.health().getStatus().equals(Status.UP));
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                            .inheritIO()
                            .start()
                            .waitFor())
                    .isZero();
        }
    }
}
