package greenplan.backend.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsInAFolderTests {

    @Test
    void aContentIsKeptUnderItsKeyUntilItIsGivenUp(@TempDir Path folder) throws Exception {
        Path inner = folder.resolve("files");
        var contents = new ContentsInAFolder(inner);
        contents.keep(7, new byte[] {1, 2, 3});
        assertThat(contents.read(7)).containsExactly(1, 2, 3);
        try (var kept = Files.list(inner)) {
            assertThat(kept).containsExactly(inner.resolve("7"));
        }
        contents.forget(7);
        contents.forget(7);
        assertThat(inner).isEmptyDirectory();
    }
}
