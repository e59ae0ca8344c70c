package greenplan.ui.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Placed;
import greenplan.ui.html.Html;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTests {

    private static final List<String> THINGS =
            IntStream.rangeClosed(1, 312).mapToObj(number -> "V." + number).toList();

    private static PageRequest request(Map<String, List<String>> query, boolean whole) {
        return new PageRequest(Language.VI, "ke-hoach/x/chi-tieu", Map.of(), query, whole);
    }

    private static Slice<String> slice(String after) {
        var query = after.isEmpty()
                ? Map.of("nam", List.of("2030"))
                : Map.of("nam", List.of("2030"), "sau", List.of(after));
        return Slice.of(request(query, false), "sau", "danh-sach", 100, THINGS, Function.identity());
    }

    private static Element links(Slice<String> slice) {
        return Jsoup.parse(Html.of(slice.links(Voice.of(Language.VI)), Language.VI))
                .body();
    }

    @ParameterizedTest
    @CsvSource({
        "'',    V.1,   1–100 trong số 312,   ,                   V.100",
        "V.100, V.101, 101–200 trong số 312, '',                 V.200",
        "V.200, V.201, 201–300 trong số 312, V.100,              V.300",
        "V.300, V.301, 301–312 trong số 312, V.200,              "
    })
    void aPageSaysWhichOfHowManyItShowsAndLeadsToItsNeighbours(
            String after, String first, String words, String previous, String next) {
        var slice = slice(after);
        assertThat(slice.shown()).first().isEqualTo(first);
        var links = links(slice);
        assertThat(links.select("[data-told]").text()).isEqualTo(words);
        assertThat(links.select("a[rel=prev]").eachAttr("href")).isEqualTo(hrefs(previous));
        assertThat(links.select("a[rel=next]").eachAttr("href")).isEqualTo(hrefs(next));
    }

    private static List<String> hrefs(String after) {
        String href = "/vi/ke-hoach/x/chi-tieu?nam=2030";
        return after == null ? List.of() : List.of(href + (after.isEmpty() ? "" : "&sau=" + after) + "#danh-sach");
    }

    @Test
    void aFileAndWhoAsksForAllGetTheWholeList() {
        assertThat(slice("tat-ca").shown()).hasSize(312);
        assertThat(links(slice("tat-ca")).text()).isEqualTo("Chia thành từng trang");
        var file = request(Map.of("sau", List.of("V.100")), true);
        assertThat(Slice.of(file, "sau", "danh-sach", 100, THINGS, Function.identity())
                        .shown())
                .hasSize(312);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   ,   c9,  1–10 trong số 312,   ,   c9",
        "10,  ,   c19, 11–20 trong số 312,  '', c19",
        "30,  c19,c39, 31–40 trong số 312,  c19,c39",
        "302, c291,,   303–312 trong số 312,c291,"
    })
    void aPageThatOnlyTheApiHasSaysWhichOfHowManyItShowsAndLeadsBack(
            int before, String back, String end, String words, String previous, String next) {
        var placed = new Placed(end != null, end, before, back);
        var links = links(Slice.of(
                request(Map.of("nam", List.of("2030")), false),
                "danh-sach",
                THINGS.subList(before, before + 10),
                312,
                placed));
        assertThat(links.select("[data-told]").text()).isEqualTo(words);
        assertThat(links.select("a[rel=prev]").eachAttr("href")).isEqualTo(hrefs(previous));
        assertThat(links.select("a[rel=next]").eachAttr("href")).isEqualTo(hrefs(next));
        assertThat(links.select("a:not([rel])")).isEmpty();
    }

    @Test
    void aListOfOnePageHasNoLinks() {
        var slice = Slice.of(
                request(Map.of(), false), "sau", "danh-sach", 100, THINGS.subList(0, 100), Function.identity());
        assertThat(links(slice).select("nav")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"V.1,", "V.100,", "V.101,V.100", "V.312,V.300", "V.999,"})
    void aThingThatIsLookedForIsFoundOnItsPage(String wanted, String after) {
        var request = Slice.holding(wanted, request(Map.of(), false), "sau", 100, THINGS, Function.identity());
        assertThat(request.query("sau").orElse(null)).isEqualTo(after);
    }

    @Test
    void whatIsNotInTheListCannotBeGoneOnFrom() {
        assertThatThrownBy(() -> slice("V.999")).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> slice("V.312")).isInstanceOf(BadRequest.class);
    }

    @Test
    void aDocumentIsAskedUntilAllOfItsListsHaveEnded() {
        var asked = new ArrayList<Map<String, Object>>();
        var answers = Pages.through(
                variables -> {
                    asked.add(Map.copyOf(variables));
                    return asked.size();
                },
                Map.of("plan", "x"),
                answer -> Map.of(
                        "dutiesAfter", new PageInfo(answer < 3, "d" + answer),
                        "targetsAfter", new PageInfo(false, answer == 1 ? "t1" : null)));
        assertThat(answers).containsExactly(1, 2, 3);
        assertThat(asked)
                .containsExactly(
                        Map.of("plan", "x"),
                        Map.of("plan", "x", "dutiesAfter", "d1", "targetsAfter", "t1"),
                        Map.of("plan", "x", "dutiesAfter", "d2", "targetsAfter", "t1"));
    }
}
