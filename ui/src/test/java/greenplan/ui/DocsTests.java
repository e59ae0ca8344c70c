package greenplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents of the project point to is there, and what they count is so. */
class DocsTests {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = PROJECT.resolve("README.md");
    private static final Path DECISIONS = PROJECT.resolve("docs/decisions");

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(([^()\\s]+)\\)");
    private static final Pattern DECISION = Pattern.compile("\\bdecision(?: record)? (\\d+)\\b(?!/)");
    private static final Pattern CLASS = Pattern.compile("\\bgreenplan\\.(backend|ui)(?:\\.[a-z]+)+(?:\\.[A-Z]\\w+)?");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> below = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "bench/README.md")
                                    .map(PROJECT::resolve),
                            below.filter(file -> file.toString().endsWith(".md")).toList().stream())
                    .map(PROJECT::relativize);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) {
        Path file = PROJECT.resolve(document);
        matches(LINK, text(file))
                .map(link -> link.group(2))
                .filter(to -> !to.contains("://"))
                .forEach(to -> {
                    String[] parts = to.split("#", 2);
                    Path target = parts[0].isEmpty()
                            ? file
                            : file.resolveSibling(parts[0]).normalize();
                    assertThat(target).as(to).exists();
                    if (parts.length == 2) {
                        assertThat(anchors(target)).as(to).contains(parts[1]);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRoomAndClassThatIsNamedIsThere(Path document) {
        matches(CLASS, text(PROJECT.resolve(document))).forEach(name -> {
            Path sources = PROJECT.resolve(name.group(1)).resolve("src/main/java");
            String path = name.group().replace('.', '/');
            assertThat(Stream.of(path, path + ".java").map(sources::resolve))
                    .as(name.group())
                    .anyMatch(Files::exists);
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDecisionIsNamedByALinkThatBearsItsNumber(Path document) {
        String text = text(PROJECT.resolve(document));
        matches(LINK, text)
                .forEach(link -> matches(DECISION, link.group(1))
                        .forEach(decision -> assertThat(link.group(2))
                                .as(link.group())
                                .contains("%04d-".formatted(Integer.parseInt(decision.group(1))))));
        assertThat(matches(DECISION, LINK.matcher(text).replaceAll("")).map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void decisionsAreNumberedWithoutAGap() throws IOException {
        List<Path> decisions = decisions();
        assertThat(IntStream.range(0, decisions.size())).allSatisfy(i -> {
            Path decision = decisions.get(i);
            assertThat(decision.getFileName().toString()).startsWith("%04d-".formatted(i + 1));
            assertThat(text(decision)).startsWith("# %d. ".formatted(i + 1)).contains("\n**");
        });
    }

    @Test
    void theSourcesNameOnlyDecisionsThatThereAre() throws IOException {
        int last = decisions().size();
        for (String module : List.of("schema", "db", "backend", "ui")) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src"))) {
                assertThat(files.filter(DocsTests::isSource)
                                .flatMap(file -> matches(DECISION, text(file)).map(found -> found.group(1))))
                        .as(module)
                        .allSatisfy(
                                number -> assertThat(Integer.parseInt(number)).isBetween(1, last));
            }
        }
    }

    @Test
    void theReadmeIsShortAndCountsRight() {
        String text = text(README);
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(100).allMatch(line -> line.length() <= 150);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("%d targets, %d duties"
                        .formatted(entries("targets.yaml", "- code:"), entries("duties.yaml", "- clause:")));
    }

    /** How many entries a file of the two real plans has. */
    private static long entries(String file, String beginning) {
        return Stream.of("lao-cai-2021-2030", "lai-chau-2012")
                .flatMap(plan -> text(PROJECT.resolve("db/src/main/resources/plans")
                                .resolve(plan)
                                .resolve(file))
                        .lines())
                .filter(line -> line.startsWith(beginning))
                .count();
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.sorted().toList();
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*\\.(java|sql|graphqls?|properties|js|css|yaml)")
                && !file.toString().contains("resources/plans/");
    }

    /** The names of a page's headings, as those who show Markdown make them. */
    private static Stream<String> anchors(Path page) {
        return text(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
