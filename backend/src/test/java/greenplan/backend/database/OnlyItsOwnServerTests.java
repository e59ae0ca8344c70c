package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenplan.backend.database.ServerProcesses.Home;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlyItsOwnServerTests {

    @TempDir
    Path place;

    private @Nullable EmbeddedPostgres living;

    @AfterEach
    void stop() throws Exception {
        if (living != null) {
            living.close();
        }
    }

    @Test
    void aStartOnACopyLeavesTheServerOfTheOriginalAlone() throws Exception {
        EmbeddedPostgres original = start("original");
        try (EmbeddedPostgres copy = open(copyOf("original", "copy"))) {
            assertThat(answers(copy)).isTrue();
            assertThat(answers(original)).isTrue();
        }
        assertThat(answers(original)).isTrue();
    }

    @Test
    void aCopyThatTookTheNameOfARunningOriginalIsNotTakenForIt() throws Exception {
        EmbeddedPostgres original = start("data");
        Files.move(place.resolve("data"), place.resolve("moved"));
        try (EmbeddedPostgres copy = open(copyOf("moved", "data"))) {
            assertThat(answers(copy)).isTrue();
            assertThat(answers(original)).isTrue();
        }
    }

    @Test
    void anOrphanIsStoppedAlsoWhenItsFolderMovedOrIsReachedByALink() throws Exception {
        EmbeddedPostgres orphan = leave("data");
        Files.move(place.resolve("data"), place.resolve("moved"));
        Path link = Files.createSymbolicLink(place.resolve("link"), place.resolve("moved"));
        try (EmbeddedPostgres next = open(link)) {
            assertThat(listens(orphan)).isFalse();
            assertThat(answers(next)).isTrue();
        }
    }

    @Test
    void anOrphanIsStoppedAlsoWhenNoFileNamesIt() throws Exception {
        EmbeddedPostgres orphan = leave("data");
        Files.delete(place.resolve("data/cluster/postmaster.pid"));
        try (EmbeddedPostgres next = open(place.resolve("data"))) {
            assertThat(listens(orphan)).isFalse();
            assertThat(answers(next)).isTrue();
        }
    }

    @Test
    void aStaleNumberOfAForeignServerIsForgottenAndTheServerLives() throws Exception {
        EmbeddedPostgres foreign = start("foreign");
        TestDatabase.fresh(place.resolve("data")).close();
        // As after a loss of power: the number of our own server is by now that of another one.
        List<String> lines = Files.readAllLines(place.resolve("foreign/cluster/postmaster.pid"));
        lines.set(1, place.resolve("data/cluster").toString());
        Files.write(place.resolve("data/cluster/postmaster.pid"), lines);
        try (EmbeddedPostgres next = open(place.resolve("data"))) {
            assertThat(answers(next)).isTrue();
            assertThat(answers(foreign)).isTrue();
        }
    }

    @Test
    void aStaleNumberOfAnyOtherProgramIsForgottenEvenIfItWorksInTheFolder() throws Exception {
        TestDatabase.fresh(place.resolve("data")).close();
        Process shell = new ProcessBuilder("sleep", "600")
                .directory(place.resolve("data/cluster").toFile())
                .start();
        try {
            Files.writeString(place.resolve("data/cluster/postmaster.pid"), shell.pid() + "\n" + place + "\n");
            try (EmbeddedPostgres next = open(place.resolve("data"))) {
                assertThat(answers(next)).isTrue();
                assertThat(shell.isAlive()).isTrue();
            }
        } finally {
            shell.destroyForcibly();
        }
    }

    @Test
    void aFileThatNamesNothingIsNoObstacle() throws Exception {
        TestDatabase.fresh(place.resolve("data")).close();
        for (String content : List.of("", "none\n", "-1\n", "99999999999999999999\n")) {
            Files.writeString(place.resolve("data/cluster/postmaster.pid"), content);
            try (EmbeddedPostgres next = open(place.resolve("data"))) {
                assertThat(answers(next)).as(content).isTrue();
            }
        }
    }

    @Test
    void stoppingTouchesNobodyWhoGotTheNumberOfAServerThatDied() throws Exception {
        EmbeddedPostgres foreign = start("foreign");
        EmbeddedPostgres ours =
                EmbeddedPostgres.start(TestDatabase.fresh(place.resolve("data")), TestDatabase.programs(), false);
        Path file = place.resolve("data/cluster/postmaster.pid");
        named(file).destroyForcibly();
        await().until(() -> !ours.isRunning());
        Files.copy(place.resolve("foreign/cluster/postmaster.pid"), file, StandardCopyOption.REPLACE_EXISTING);
        ours.close();
        assertThat(answers(foreign)).isTrue();
    }

    @Test
    void whereTheSystemDoesNotTellTheFolderOfAProcessItsArgumentsDo() throws Exception {
        start("data");
        ProcessHandle server = named(place.resolve("data/cluster/postmaster.pid"));
        Path other = Files.createDirectory(place.resolve("other"));
        Path silent = place.resolve("no proc");
        assertThat(new ServerProcesses(place.resolve("data/cluster"), silent).home(server))
                .isEqualTo(Home.HERE);
        assertThat(new ServerProcesses(other, silent).home(server)).isEqualTo(Home.ELSEWHERE);
        assertThat(new ServerProcesses(other, silent).home(ProcessHandle.current()))
                .isEqualTo(Home.ELSEWHERE);
        Files.move(place.resolve("data"), place.resolve("moved"));
        assertThat(new ServerProcesses(place.resolve("moved/cluster"), silent).home(server))
                .isEqualTo(Home.UNKNOWN);
    }

    private static ProcessHandle named(Path pidFile) throws IOException {
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .orElseThrow();
    }

    private EmbeddedPostgres start(String name) throws IOException {
        EmbeddedPostgres server =
                EmbeddedPostgres.start(TestDatabase.fresh(place.resolve(name)), TestDatabase.programs(), false);
        living = server;
        return server;
    }

    private static EmbeddedPostgres open(Path folder) {
        return EmbeddedPostgres.start(DataFolder.open(folder), TestDatabase.programs(), false);
    }

    /** A server whose portal was killed: the lock went with it, the server goes on. */
    private EmbeddedPostgres leave(String name) throws Exception {
        DataFolder folder = TestDatabase.fresh(place.resolve(name));
        EmbeddedPostgres orphan = EmbeddedPostgres.start(folder, TestDatabase.programs(), false);
        folder.close();
        return orphan;
    }

    private Path copyOf(String from, String to) throws Exception {
        Path copy = place.resolve(to);
        Process copying = new ProcessBuilder("cp", "-a", place.resolve(from).toString(), copy.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
        return copy;
    }

    private static boolean listens(EmbeddedPostgres server) {
        try (var socket = new Socket(
                "127.0.0.1",
                URI.create(server.url("").substring("jdbc:".length())).getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean answers(EmbeddedPostgres server) {
        DatabaseRole superuser = server.superuser();
        try (var connection =
                DriverManager.getConnection(server.url("postgres"), superuser.name(), superuser.password())) {
            return connection.isValid(10);
        } catch (SQLException e) {
            return false;
        }
    }
}
