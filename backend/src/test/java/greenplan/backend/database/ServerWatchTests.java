package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.FileSystemUtils;

class ServerWatchTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMillis(50);

    @TempDir
    Path folder;

    private final CountDownLatch surrendered = new CountDownLatch(1);
    private EmbeddedPostgres server;
    private ServerWatch watch;

    @BeforeEach
    void start() throws Exception {
        server = EmbeddedPostgres.start(TestDatabase.fresh(folder), TestDatabase.programs(), true);
        watch = new ServerWatch(server, surrendered::countDown, OFTEN);
        watch.start();
    }

    @AfterEach
    void stop() throws Exception {
        watch.stop();
        server.close();
    }

    @Test
    void aServerThatDiedIsThereAgainForTheSamePool() throws Exception {
        DatabaseAccess access = Roles.prepare(server);
        try (HikariDataSource pool = pool(access);
                var health = new DatabaseHealth(access)) {
            run(pool, "create table kept as select 42 as answer");
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            kill();
            await().atMost(PATIENCE).until(server::isRunning);
            await().atMost(PATIENCE).until(() -> health.health().getStatus().equals(Status.UP));
            run(pool, "insert into kept values (43)");
            // And a second time.
            kill();
            await().atMost(PATIENCE).until(server::isRunning);
            await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> run(pool, "insert into kept values (44)"));
        }
        assertThat(surrendered.getCount()).isOne();
    }

    @Test
    void aServerWhoseProcessesOutliveItsPostmasterIsThereAgain() throws Exception {
        DatabaseAccess access = Roles.prepare(server);
        try (HikariDataSource pool = pool(access);
                Connection busy = pool.getConnection()) {
            Thread.ofVirtual().start(() -> {
                try (var statement = busy.createStatement()) {
                    statement.execute("select pg_sleep(600)");
                } catch (SQLException cutOff) {
                    // As it must be.
                }
            });
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> run(pool, "select 1 / count(*) from pg_stat_activity where wait_event = 'PgSleep'"));
            kill();
            await().atMost(PATIENCE).until(server::isRunning);
        }
    }

    @Test
    void whenItCannotBeBroughtBackTheProcessIsAskedToEnd() throws Exception {
        FileSystemUtils.deleteRecursively(folder.resolve("cluster/global"));
        kill();
        assertThat(surrendered.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aServerThatWasStoppedForGoodStaysStopped() throws Exception {
        watch.stop();
        kill();
        await().atMost(PATIENCE).until(() -> !server.isRunning());
        Thread.sleep(OFTEN.multipliedBy(8));
        assertThat(server.isRunning()).isFalse();
    }

    private void kill() throws IOException {
        String number =
                Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
        var postmaster = ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
        postmaster.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !postmaster.isAlive());
    }

    private static HikariDataSource pool(DatabaseAccess access) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.owner().name());
        pool.setPassword(access.owner().password());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private static void run(HikariDataSource pool, String statement) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
