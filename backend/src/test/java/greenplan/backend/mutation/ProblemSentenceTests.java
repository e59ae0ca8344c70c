package greenplan.backend.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.db.base.enums.CycleFinding;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemSentenceTests {

    private static final Path SENTENCES = Path.of("src/main/resources/greenplan/backend");
    private static final Path CODE = Path.of("src/main/java/greenplan/backend");

    /** A key, or the beginning of keys that end in a name. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[A-Z][A-Z_]+(?:\\.[\\w-]*)?)\"");

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everySentenceIsThereInBothLanguagesWithTheSameValues() throws IOException {
        Map<String, String> vi = sentences("vi");
        Map<String, String> en = sentences("en");
        assertThat(vi.keySet()).isEqualTo(en.keySet()).isNotEmpty();
        vi.forEach((key, sentence) -> assertThat(places(sentence)).as(key).isEqualTo(places(en.get(key))));
    }

    @Test
    void everyProblemHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
        var told = new TreeSet<>(sentences("vi").keySet());
        for (String used : used()) {
            List<String> meant = sentences("vi").keySet().stream()
                    .filter(key -> used.endsWith(".") || used.endsWith("-") ? key.startsWith(used) : key.equals(used))
                    .toList();
            assertThat(meant).as(used).isNotEmpty();
            meant.forEach(told::remove);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aDayIsWrittenAsEachLanguageWritesIt() {
        var problem = Problem.of("from", "responsibility.UNKNOWN", LocalDate.of(2026, 11, 1), "x/y");
        assertThat(problem.message().vi()).startsWith("Ngày 01/11/2026 tỉnh không có cơ quan");
        assertThat(problem.message().en()).contains("2026-11-01");
    }

    private static TreeSet<String> used() throws IOException {
        try (var files = Files.walk(CODE)) {
            var keys = new TreeSet<String>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(key -> key.group(1))
                        .filter(key -> Files.isDirectory(CODE.resolve(key.substring(0, key.indexOf('.')))))
                        .forEach(keys::add);
            }
            // What is odd about a cycle is a problem by its own name.
            Stream.of(CycleFinding.values()).map(kind -> "cycle." + kind.name()).forEach(keys::add);
            return keys;
        }
    }

    /** By room and key. */
    private static Map<String, String> sentences(String language) throws IOException {
        var all = new TreeMap<String, String>();
        try (var rooms = Files.list(SENTENCES)) {
            for (Path room : rooms.toList()) {
                Path file = room.resolve("problems_" + language + ".properties");
                if (Files.exists(file)) {
                    var sentences = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        sentences.load(reader);
                    }
                    sentences
                            .stringPropertyNames()
                            .forEach(key -> all.put(room.getFileName() + "." + key, sentences.getProperty(key)));
                }
            }
        }
        return all;
    }

    private static TreeSet<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
