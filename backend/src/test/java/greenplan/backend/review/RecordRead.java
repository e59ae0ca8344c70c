package greenplan.backend.review;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Figures as everybody reads them, known by the number of the document in the title of their source. */
record RecordRead(List<JsonNode> evidence) {

    static final String PLAN = """
            query ($plan: String!, $day: Date) { plan(code: $plan, asOf: $day) {
              coverage { targets numeric withData published verdicts { verdict count provisional series }
                expired { targets achieved missed } }
              latestObservations(first: 20) { source { title } }
              targets(first: 8) { nodes { code lower upper dueYear territory { code } responsible { agency { name } }
                status { verdict reason provisional working { latestValue latestYear baseValue } }
                statements { noDataReason current }
                current: observations { observation { source { title } } }
                observations(replaced: true) { use sameTerritory rivals { source { title } }
                  observation { id value kind asOf confidence territory { code } source { title } decision { reason }
                    rivals { source { title } } replaces { source { title } }
                    replacement { kind reason office by { source { title } } } } } } } } }""";

    static final String INDICATOR = """
            query ($code: String!) { indicator(code: $code) {
              all: observations(first: 100, replaced: true) { totalCount nodes { source { title } replacement { kind } } }
              observations(first: 100) { totalCount nodes { value source { title } } } } }""";

    static final String SEARCH = """
            query ($text: String!, $province: String!) {
              search(text: $text, kinds: [TARGET], province: $province, includeSample: true) {
                nodes { code node { ... on Target { status { verdict provisional working { latestValue latestYear baseValue } } } } } } }""";

    private static final Pattern NUMBER = Pattern.compile("Văn bản (\\d+)");

    static RecordRead of(JsonNode target) {
        return new RecordRead(target.at("/observations").valueStream().toList());
    }

    static int number(JsonNode figure) {
        return NUMBER.matcher(figure.at("/source/title").asString())
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(figure));
    }

    static List<Integer> numbers(JsonNode figures) {
        return figures.valueStream().map(RecordRead::number).toList();
    }

    private Stream<JsonNode> figures() {
        return evidence.stream().map(each -> each.at("/observation"));
    }

    Map<Integer, String> ids() {
        return figures()
                .collect(toMap(RecordRead::number, each -> each.at("/id").asString()));
    }

    /** All that is read of each figure; what settled it is told by {@link #settledRightly}. */
    Map<Integer, String> lines() {
        var lines = new TreeMap<Integer, String>();
        evidence.forEach(each -> lines.put(number(each.at("/observation")), line(each)));
        return lines;
    }

    private static String line(JsonNode each) {
        JsonNode figure = each.at("/observation");
        assertThat(numbers(figure.at("/rivals"))).containsExactlyInAnyOrderElementsOf(numbers(each.at("/rivals")));
        return line(
                figure.at("/value").asString(),
                figure.at("/kind").asString(),
                figure.at("/confidence").asString(),
                figure.at("/asOf").asString(),
                figure.at("/territory/code").asString(),
                each.at("/use").asString(),
                gone(figure.at("/replacement")),
                text(figure.at("/decision/reason")),
                numbers(each.at("/rivals")).stream().sorted().toList());
    }

    /** All that is told of a figure, in one order for what is read and what is expected. */
    static String line(@Nullable Object... words) {
        return Stream.of(words)
                .map(String::valueOf)
                .reduce((one, other) -> one + " · " + other)
                .orElseThrow();
    }

    private static String gone(JsonNode replacement) {
        if (replacement.isNull()) {
            return "counts";
        }
        String kind = replacement.at("/kind").asString();
        return isSettled(kind)
                ? "SETTLED"
                : kind + " by "
                        + (replacement.at("/by").isNull() ? null : number(replacement.at("/by"))) + ": "
                        + text(replacement.at("/reason"));
    }

    private static boolean isSettled(String kind) {
        return kind.equals("LATER_KIND") || kind.equals("SECOND_REPORT");
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asString();
    }

    /** What an agency's later or more official figure settled says by which, and what took a place names what it took it from. */
    void settledRightly(RecordByHand record) {
        Map<Integer, Said> said = record.figures.stream().collect(toMap(Said::number, Function.identity()));
        Map<Integer, JsonNode> read = figures().collect(toMap(RecordRead::number, Function.identity()));
        read.forEach((number, figure) -> {
            Set<Integer> taken = read.entrySet().stream()
                    .filter(each -> each.getValue().at("/replacement/by/source").isObject())
                    .filter(each -> number(each.getValue().at("/replacement/by")) == number)
                    .map(Map.Entry::getKey)
                    .collect(toSet());
            assertThat(Set.copyOf(numbers(figure.at("/replaces"))))
                    .as("what %d replaces", number)
                    .isEqualTo(taken);
            Said one = said.get(number);
            if (!isSettled(figure.at("/replacement/kind").asString(""))) {
                return;
            }
            Said by = said.get(number(figure.at("/replacement/by")));
            assertThat(figure.at("/replacement/office").asString())
                    .isEqualTo(one.agency)
                    .isEqualTo(by.agency);
            if (figure.at("/replacement/kind").asString().equals("LATER_KIND")) {
                assertThat(by.kind).as("%d by %d", number, by.number).isGreaterThan(one.kind);
                assertThat(by.day).as("%d by %d", number, by.number).isAfterOrEqualTo(one.day);
            } else {
                assertThat(by.day).as("%d by %d", number, by.number).isEqualTo(one.day);
            }
            JsonNode end = figure;
            for (int i = 0; i <= read.size() && end.at("/replacement/by/source").isObject(); i++) {
                end = read.get(number(end.at("/replacement/by")));
            }
            assertThat(end.at("/replacement").isNull())
                    .as("%d is settled by what counts", number)
                    .isTrue();
        });
    }
}
