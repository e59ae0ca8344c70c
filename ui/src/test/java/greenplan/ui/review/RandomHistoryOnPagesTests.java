package greenplan.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.schema.EvidenceUse;
import greenplan.schema.Verdict;
import greenplan.ui.language.Language;
import greenplan.ui.language.Texts;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import greenplan.ui.workspace.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever happens to figures, promises, agencies and packages, and whatever day it is: pages, files, charts, counts and search say what the graph says, which
 * another test holds against a plain recomputation from the record.
 */
@Order(5)
class RandomHistoryOnPagesTests {

    private static final String PLAN = """
            query ($plan: String!) { plan(code: $plan) {
              coverage { targets published withData verdicts { verdict count } }
              latestObservations(first: 10) { value asOf }
              targets(first: 100) { nodes { code
                status { verdict kept sentence(language: VI) }
                observations(replaced: true) { use sameDefinition observation { value asOf territory { name } replacement { reason } } }
                statements { words noDataReason current } } } } }""";

    private static final Texts TEXTS = new Texts(Language.VI);
    private static final int STEPS = Integer.getInteger("steps", 10);

    private final List<String> story = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 7})
    void pagesFilesChartsAndCountsSayWhatTheGraphSays(long seed) {
        var province = RandomProvince.of("ngau-nhien-" + seed, LocalDate.of(2026, 11, 21), new Random(seed));
        for (int i = 0; i < STEPS; i++) {
            PortalUnderTest.on(province.day, () -> story.add(province.step()));
            PortalUnderTest.on(province.day, () -> check(province.plan));
        }
    }

    private void check(String code) {
        JsonNode plan = Staff.graph(null, PLAN, Map.of("plan", code)).at("/data/plan");
        String path = "/vi/ke-hoach/" + code;
        counts(Reading.of(path), plan.at("/coverage"));
        if (!plan.at("/latestObservations").isEmpty()) {
            assertThat(csv(path + ".csv?bang=moi-nhat").stream().map(row -> row.get(1) + " " + row.get(2)))
                    .as("%s", story)
                    .containsExactlyElementsOf(plan.at("/latestObservations")
                            .valueStream()
                            .map(each -> each.at("/value").asString() + " "
                                    + each.at("/asOf").asString())
                            .toList());
        }
        List<List<String>> list = csv(path + "/chi-tieu.csv?bang=chi-tieu");
        assertThat(list).as("%s", story).hasSize(plan.at("/coverage/targets").asInt());
        for (JsonNode target : plan.at("/targets/nodes")) {
            listed(target, list);
            if (target.at("/code").asString().equals(LoadedProvince.TARGET)) {
                searched(target, path);
            }
            page(target, path + "/chi-tieu/" + target.at("/code").asString());
        }
    }

    private void counts(Reading page, JsonNode coverage) {
        assertThat(page.all(".facts b").eachText())
                .as("%s", story)
                .startsWith(
                        coverage.at("/targets").asString(),
                        coverage.at("/published").asString() + "/"
                                + coverage.at("/targets").asString());
        assertThat(page.all(".facts").text())
                .as("%s", story)
                .contains(TEXTS.get("plan.fact.data", coverage.at("/withData").asString()));
        assertThat(page.all("ul.verdicts").first().select("li").stream()
                        .map(item -> item.select(".status span").last().text() + " "
                                + item.select(".num").text()))
                .as("%s", story)
                .containsExactlyInAnyOrderElementsOf(coverage.at("/verdicts")
                        .valueStream()
                        .map(each -> TEXTS.word(
                                        "element.verdict",
                                        Verdict.valueOf(each.at("/verdict").asString())) + " "
                                + each.at("/count").asString())
                        .toList());
    }

    /** Its line in the file of the list: the verdict, and the value that it speaks of. */
    private void listed(JsonNode target, List<List<String>> list) {
        List<String> row = list.stream()
                .filter(each -> each.get(6).equals(target.at("/code").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(story + " lists no " + target));
        assertThat(row.get(3)).as("%s", story).isEqualTo(verdict(target));
        JsonNode judged = target.at("/observations")
                .valueStream()
                .filter(each -> each.at("/use").asString().equals("JUDGED"))
                .map(each -> each.at("/observation"))
                .findFirst()
                .orElse(null);
        assertThat(row.get(4) + " " + row.get(14))
                .as("%s", story)
                .isEqualTo(
                        judged == null
                                ? " "
                                : judged.at("/value").asString() + " "
                                        + judged.at("/asOf").asString());
    }

    /** As it is found: with the verdict of its page. */
    private void searched(JsonNode target, String path) {
        String province = path.substring(path.lastIndexOf('/') + 1).replaceFirst("-2026$", "");
        String code = target.at("/code").asString();
        var found = Reading.of("/vi/tim-kiem?q=" + code + "&tinh=" + province).all(".results > li").stream()
                .filter(result -> result.select(".found").attr("href").startsWith(path + "/chi-tieu/" + code))
                .toList();
        assertThat(found).as("%s", story).hasSize(1);
        assertThat(found.getFirst().select(".status span").last().text())
                .as("%s", story)
                .isEqualTo(verdict(target));
    }

    private static String verdict(JsonNode target) {
        Verdict verdict = Verdict.valueOf(target.at("/status/verdict").asString());
        return target.at("/status/kept").asBoolean() && verdict == Verdict.ACHIEVED
                ? TEXTS.get("element.kept")
                : TEXTS.word("element.verdict", verdict);
    }

    private void page(JsonNode target, String path) {
        Reading page = Reading.of(path);
        assertThat(page.text())
                .as("%s", story)
                .contains(target.at("/status/sentence").asString().replace('\u00a0', ' '));
        var evidence = target.at("/observations").valueStream().toList();
        assertThat(page.all("#duong-di tbody tr:not(.promise)").stream().map(RandomHistoryOnPagesTests::figure))
                .as("%s", story)
                .containsExactlyElementsOf(
                        evidence.stream().map(RandomHistoryOnPagesTests::shown).toList());
        evidence.forEach(each -> assertThat(page.text())
                .as("%s", story)
                .contains(each.at("/observation/replacement/reason").asString("")));
        target.at("/statements")
                .forEach(each -> assertThat(page.at("loi-bao-cao").text())
                        .as("%s", story)
                        .contains(each.at("/words").asString("")
                                + each.at("/noDataReason").asString("")));
        chart(page, evidence);
        if (!evidence.isEmpty()) {
            assertThat(csv(path + ".csv?bang=so-lieu").stream()
                            .filter(row -> !row.get(12).isEmpty())
                            .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(12)))
                    .as("%s", story)
                    .containsExactlyElementsOf(evidence.stream()
                            .map(each -> each.at("/observation/asOf").asString() + " "
                                    + each.at("/observation/value").asString() + " "
                                    + TEXTS.word(
                                            "target.use",
                                            EvidenceUse.valueOf(each.at("/use").asString())))
                            .toList());
        }
    }

    private static String figure(Element row) {
        return row.select("span.num").first().text() + (row.select(".was").isEmpty() ? "" : " was");
    }

    private static String shown(JsonNode each) {
        return each.at("/observation/value").asString().replace('.', ',')
                + (each.at("/use").asString().equals("REPLACED") ? " was" : "");
    }

    /** One point for each area and day of which something counts: what is judged, or one of those that agree or are not judged. */
    private void chart(Reading page, List<JsonNode> evidence) {
        List<JsonNode> drawn = evidence.stream()
                .filter(each -> each.at("/sameDefinition").asBoolean())
                .filter(each -> !List.of("REPLACED", "OUTRANKED")
                        .contains(each.at("/use").asString()))
                .toList();
        var points = page.all(".chart .wide .counted").stream()
                .map(sign -> sign.attr("data-area") + " " + sign.attr("data-day") + " " + sign.attr("data-value"))
                .toList();
        assertThat(points)
                .as("%s", story)
                .isSubsetOf(drawn.stream().map(RandomHistoryOnPagesTests::point).toList());
        assertThat(points.stream().map(point -> point.substring(0, point.lastIndexOf(' '))))
                .as("%s", story)
                .containsExactlyInAnyOrderElementsOf(drawn.stream()
                        .map(RandomHistoryOnPagesTests::point)
                        .map(point -> point.substring(0, point.lastIndexOf(' ')))
                        .distinct()
                        .toList());
        assertThat(points)
                .as("%s", story)
                .containsAll(drawn.stream()
                        .filter(each -> each.at("/use").asString().equals("JUDGED"))
                        .map(RandomHistoryOnPagesTests::point)
                        .toList());
    }

    private static String point(JsonNode each) {
        JsonNode seen = each.at("/observation");
        return seen.at("/territory/name").asString() + " " + seen.at("/asOf").asString() + " "
                + seen.at("/value").asString();
    }

    /** The rows of a file below its head. */
    private static List<List<String>> csv(String path) {
        return PortalUnderTest.get(path)
                .body()
                .lines()
                .skip(1)
                .map(RandomHistoryOnPagesTests::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }
}
