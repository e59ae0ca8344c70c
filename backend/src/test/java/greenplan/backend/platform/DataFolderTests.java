package greenplan.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            assertThatThrownBy(() -> new Cluster(held, TestDatabase.programs()).create(false))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("made by PostgreSQL 17")
                    .hasMessageContaining("has PostgreSQL 18");
        }
        assertThat(version).hasContent("17");
    }
}
