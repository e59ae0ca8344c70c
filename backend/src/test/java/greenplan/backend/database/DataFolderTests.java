package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.start.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path folder;

    @Test
    void aFolderIsHeldByOneInstanceAtATime() throws Exception {
        try (DataFolder held = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(held.path().toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--greenplan.data=");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void aMissingFolderIsMade() throws Exception {
        Path missing = folder.resolve("a/b");
        DataFolder.open(missing).close();
        assertThat(missing).isDirectory();
    }

    @Test
    void dataOfAnotherMajorVersionAreRefusedAndKept() throws Exception {
        Path version = folder.resolve("cluster/PG_VERSION");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "17\n");
        try (DataFolder held = DataFolder.open(folder)) {
            assertThatThrownBy(() -> new NewCluster(held, TestDatabase.programs()).create(false))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("made by PostgreSQL 17")
                    .hasMessageContaining("has PostgreSQL 18");
        }
        assertThat(version).hasContent("17");
    }

    @Test
    void whatAStartThatWasCutShortLeftIsSweptAway() throws Exception {
        Files.createDirectories(folder.resolve("unpacking123/bin"));
        Files.writeString(folder.resolve("unpacking123/bin/postgres"), "half");
        DataFolder.open(folder).close();
        assertThat(folder.resolve("unpacking123")).doesNotExist();
    }

    @Test
    void aFolderReachedByALinkIsTheSameFolder() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (DataFolder held = DataFolder.open(link)) {
            assertThat(held.path()).isEqualTo(real.toRealPath());
            assertThatThrownBy(() -> DataFolder.open(real)).isInstanceOf(StartFailure.class);
        }
    }

    @Test
    void theProgramsOfAnEarlierVersionAreReplaced() throws Exception {
        Path programs = folder.resolve("programs");
        Files.createDirectories(programs.resolve("bin"));
        Files.writeString(programs.resolve("bin/postgres"), "an earlier one");
        Path version = folder.resolve("version.log");
        assertThat(ServerProgram.run(version, ServerArchive.unpack(programs).resolve("postgres"), "--version"))
                .isZero();
        assertThat(version).content().isEqualTo("postgres (PostgreSQL) " + ServerArchive.VERSION + "\n");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(programs, version);
        }
    }
}
