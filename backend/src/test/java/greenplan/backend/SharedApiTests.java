package greenplan.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests share one API: each start of another takes seconds, in each process that meets it. */
class SharedApiTests {

    private static final Path TESTS = Path.of("src/test/java/greenplan/backend");

    /** What makes Spring start an API of a test's own. */
    private static final Pattern ANOTHER = Pattern.compile(
            "^\\s*@(SpringBootTest|TestPropertySource|DynamicPropertySource|DirtiesContext|ContextConfiguration|ActiveProfiles|Import|Mockito\\w+)\\b",
            Pattern.MULTILINE);

    /** Who starts one, and why. */
    private static final Map<String, String> STARTS = Map.of(
            "SharedApi.java", "it is the one that is shared",
            "admission/AdmissionApi.java", "its lanes are narrow",
            "database/BufferTests.java", "it counts pages, on request alone",
            "operation/FaultyDatabase.java", "its patience is short",
            "operation/OperationTests.java", "its pools are small",
            "reminder/MailedApi.java", "it has a mail server");

    @Test
    void nobodyStartsAnotherApiButForThoseWhoSayWhy() throws IOException {
        try (var files = Files.walk(TESTS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> ANOTHER.matcher(text(file)).find())
                            .map(file -> TESTS.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(STARTS.keySet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
