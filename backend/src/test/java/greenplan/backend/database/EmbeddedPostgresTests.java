package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.start.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    Path folder;

    @Test
    void dataSurviveAServerThatNobodyStopped() throws Exception {
        DataFolder killed = TestDatabase.fresh(folder);
        EmbeddedPostgres orphan = EmbeddedPostgres.start(killed, TestDatabase.programs(), false);
        run(orphan, "create table kept as select 42 as answer");
        String port = orphan.url("");
        killed.close(); // as the system does when the process dies; the server goes on

        try (EmbeddedPostgres next = EmbeddedPostgres.start(DataFolder.open(folder), TestDatabase.programs(), false)) {
            assertThat(next.url("")).isNotEqualTo(port);
            assertThat(ask(next, "select answer from kept")).isEqualTo("42");
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void aCommitWaitsForTheDiskUnlessTheDataAreThrownAway() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(DataFolder.open(folder), TestDatabase.programs(), true)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("superuser-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aMissingFileOfThePasswordIsNamedWithWhatHelps() throws Exception {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.start(TestDatabase.fresh(folder), TestDatabase.programs(), false)) {
            Files.delete(folder.resolve("superuser-password"));
            assertThatThrownBy(() -> Roles.prepare(server))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("superuser-password cannot be read")
                    .hasMessageContaining("bring it back");
        }
    }

    private static void run(EmbeddedPostgres server, String statement) throws Exception {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute(statement);
        }
    }

    private static String ask(EmbeddedPostgres server, String query) throws Exception {
        try (Connection connection = connect(server);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws Exception {
        DatabaseRole superuser = server.superuser();
        return DriverManager.getConnection(server.url("postgres"), superuser.name(), superuser.password());
    }
}
