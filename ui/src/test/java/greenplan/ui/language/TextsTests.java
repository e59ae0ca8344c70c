package greenplan.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the sources: every text is said in both languages, and every key that a page asks for is there. */
class TextsTests {

    private static final Path RESOURCES = Path.of("src/main/resources/greenplan/ui");
    private static final Path SOURCES = Path.of("src/main/java/greenplan/ui");

    /** Keys in the sources; one that ends in a full stop is put together with a constant. */
    private static final Set<String> ASKED = new TreeSet<>();

    private static final Set<String> WORDS = new TreeSet<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        var literal = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z-]+)+\\.?)\"");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                literal.matcher(source).results().map(found -> found.group(1)).forEach(ASKED::add);
                Pattern.compile("(?:(?:word|count)\\(|counts\\([^;\"]*,|\\.class,)\\s*\"([^\"]+)\"")
                        .matcher(source)
                        .results()
                        .map((MatchResult found) -> found.group(1) + ".")
                        .forEach(WORDS::add);
            }
        }
        // Keys of the shell's sections stand in maps.
        WORDS.addAll(List.of("page.nav.", "page.foot."));
    }

    @Test
    void everyTextIsSaidInBothLanguages() throws IOException {
        assertThat(packages()).isNotEmpty();
        for (String feature : packages()) {
            assertThat(keys(feature, "en")).as(feature).isEqualTo(keys(feature, "vi"));
        }
    }

    @Test
    void everyKeyThatAPageAsksForIsThere() throws IOException {
        var known = everyKey();
        var features = packages();
        var asked = ASKED.stream()
                .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> known.stream().noneMatch(text -> text.equals(key) || text.startsWith(withStop(key))))
                .toList();
        assertThat(asked).isEmpty();
    }

    @Test
    void noTextIsLeftThatNobodySays() throws IOException {
        var left = everyKey().stream()
                .filter(text -> !ASKED.contains(text))
                .filter(text -> WORDS.stream().noneMatch(text::startsWith))
                .filter(text -> ASKED.stream().noneMatch(key -> key.endsWith(".") && text.startsWith(key)))
                .toList();
        assertThat(left).isEmpty();
    }

    @Test
    void theValuesStandInBothLanguages() throws IOException {
        for (String feature : packages()) {
            var vietnamese = texts(feature, "vi");
            var english = texts(feature, "en");
            for (String key : vietnamese.stringPropertyNames()) {
                assertThat(places(english.getProperty(key, "")))
                        .as(feature + "." + key)
                        .isEqualTo(places(vietnamese.getProperty(key)));
            }
        }
    }

    private static Set<String> places(String text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }

    private static String withStop(String key) {
        return key.endsWith(".") ? key : key + ".";
    }

    private static Set<String> everyKey() throws IOException {
        var all = new TreeSet<String>();
        for (String feature : packages()) {
            keys(feature, "vi").forEach(key -> all.add(feature + "." + key));
        }
        return all;
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("texts_vi.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(String feature, String language) throws IOException {
        return new TreeSet<>(texts(feature, language).stringPropertyNames());
    }

    private static Properties texts(String feature, String language) throws IOException {
        var texts = new Properties();
        try (Reader file =
                Files.newBufferedReader(RESOURCES.resolve(feature).resolve("texts_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
