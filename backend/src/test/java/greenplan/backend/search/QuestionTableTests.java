package greenplan.backend.search;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import greenplan.backend.planfile.Packages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions of {@code questions.csv}, as {@code questions.md} reads them; some are asked among fictional data. */
@SharedApi
class QuestionTableTests {

    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

    @Autowired
    private Graph graph;

    record Asked(
            String id,
            String question,
            boolean sample,
            List<String> wanted,
            @Nullable String correction) {

        @Override
        public String toString() {
            return id + " " + question;
        }
    }

    private static final Set<String> SHIPPED = Set.of(Packages.LAO_CAI, Packages.LAI_CHAU, Packages.SAMPLE);

    record Answer(List<String> results, @Nullable String correction) {}

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionHasTheAnswersThatAreWanted(Asked asked) {
        Answer answer = answer(asked);
        List<String> results = answer.results;
        assertThat(answer.correction).as("correction, with %s", results).isEqualTo(asked.correction);
        if (asked.wanted.getFirst().equals("-")) {
            assertThat(results).isEmpty();
        }
        Set<String> equal = Set.of();
        var taken = new HashSet<String>();
        for (int i = 0; i < asked.wanted.size() && !asked.wanted.get(i).equals("-"); i++) {
            String wanted = asked.wanted.get(i);
            if (wanted.startsWith("* ")) {
                equal = Set.of(wanted.substring(2).split("\\|", -1));
            } else if (!wanted.equals("*")) {
                equal = Set.of(wanted);
            }
            assertThat(results).as("place %d of %s", i + 1, results).hasSizeGreaterThan(i);
            assertThat(results.get(i)).as("place %d of %s", i + 1, results).isIn(equal);
            assertThat(taken.add(results.get(i))).as("twice: %s", results).isTrue();
        }
    }

    @Test
    void thereAreSixtyQuestions() {
        assertThat(questions()).hasSize(60);
    }

    private Answer answer(Asked asked) {
        var search = graph.tester()
                .document("""
                        query($text: String!, $sample: Boolean!) { search(text: $text, first: 50, includeSample: $sample) {
                          correction nodes { kind code plan } } }""")
                .variable("text", asked.question)
                .variable("sample", asked.sample)
                .execute()
                .path("search")
                .entity(Search.class)
                .get();
        // Other tests publish plans of their own, fictional ones.
        return new Answer(
                search.nodes.stream()
                        .filter(node -> node.plan == null || SHIPPED.contains(node.plan))
                        .map(Node::name)
                        .limit(5)
                        .toList(),
                search.correction);
    }

    record Search(@Nullable String correction, List<Node> nodes) {}

    record Node(String kind, String code, @Nullable String plan) {

        private String name() {
            return kind + " " + (plan == null || kind.equals("PLAN") ? "" : plan + "/") + code;
        }
    }

    static List<Asked> questions() {
        try (var file = Objects.requireNonNull(QuestionTableTests.class.getResourceAsStream("questions.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(QuestionTableTests::asked)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Asked asked(String line) {
        List<String> cells = cells(line);
        String question = CHARACTER
                .matcher(cells.get(1))
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
        return new Asked(
                cells.get(0),
                question,
                cells.get(4).equals("yes"),
                cells.subList(5, 8),
                cells.get(8).isEmpty() ? null : cells.get(8));
    }

    /** Cells between semicolons, some of them in double quotes. */
    private static List<String> cells(String line) {
        return Stream.of(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }
}
