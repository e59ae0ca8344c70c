package greenplan.backend.search;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class SearchTests {

    @Autowired
    private Graph graph;

    @Test
    void wordsAreFoundWithoutMarks() {
        assertThat(codes("tang truong xanh")).contains("lao-cai-2021-2030", "lai-chau-2012");
        assertThat(codes("nuoc sach")).startsWith("II.2.d-2030-3").contains("II.2.d-2050-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đất|dat",
                "hóa|hoá",
                "NƯỚC SẠCH|nuoc sach",
                "xử lý|xu ly",
                "tỉ lệ che phủ rừng|tỷ lệ che phủ rừng",
                "“che phủ rừng”?|che phủ rừng",
                "che\u200bphủ rừng|chephủ rừng",
                "0,75|0.75",
                "60 – 80 %|60-80%",
                "lào cai|laocai",
                "UBND tỉnh|ủy ban nhân dân tỉnh",
                "NN&PTNT|Nông nghiệp và Phát triển nông thôn",
                "SỞ  KH & ĐT|sở khđt"
            })
    void marksAndCaseDoNotDecideWhatIsFound(String one, String other) {
        assertThat(count(one)).isPositive().isEqualTo(count(other));
    }

    @Test
    void theOrderOfWordsDecidesNothing() {
        assertThat(count("sach nuoc")).isPositive().isEqualTo(count("nuoc sach"));
    }

    @Test
    void aBeginningIsEnoughForTheLastWordWhereNoWholeWordFits() {
        assertThat(codes("hop ve sin")).startsWith("II.2.d-2030-4");
        assertThat(codes("hợp vệ sin")).startsWith("II.2.d-2030-4");
    }

    @Test
    void aSyllableIsNoPartOfAnother() {
        assertThat(codes("hoà bình")).isEmpty();
        assertThat(codes("Sa Pa")).isEmpty();
        assertThat(graph.ask("{ search(text: \"hoà\", first: 100) { nodes { title excerpt } } }")
                        .path("search.nodes[*].excerpt")
                        .entityList(String.class)
                        .get())
                .noneMatch(excerpt -> excerpt.startsWith("hoàn"));
    }

    @Test
    void aWholeWordInATitleComesBeforeOneInAText() {
        var titles = graph.ask("{ search(text: \"rung\") { nodes { title(language: VI) } } }")
                .path("search.nodes[*].title")
                .entityList(String.class)
                .get();
        assertThat(titles.subList(0, 4)).allSatisfy(title -> assertThat(title).contains("rừng"));
        assertThat(titles).noneMatch(title -> title.contains("Tập trung"));
    }

    @Test
    void whatIsCountedOfEachKindIsCountedWhicheverKindsAreAsked() {
        String document = "{ search(text: \"rung\"%s) { totalCount kinds { kind count } } }";
        var all = graph.ask(document.formatted(""));
        var targets = graph.ask(document.formatted(", kinds: [TARGET]"));
        assertThat(targets.path("search.kinds").entity(Object.class).get())
                .isEqualTo(all.path("search.kinds").entity(Object.class).get());
        assertThat(targets.path("search.totalCount").entity(Integer.class).get())
                .isEqualTo(all.path("search.kinds[?(@.kind == 'TARGET')].count")
                        .entityList(Integer.class)
                        .get()
                        .getFirst());
    }

    @Test
    void suggestionsAreNamesThatHoldWhatWasTypedSoFar() {
        assertThat(suggestions("nuoc tha"))
                .isNotEmpty()
                .allMatch(name -> name.toLowerCase(Locale.ROOT).contains("nước thải"));
        assertThat(suggestions("yên b")).startsWith("Yên Bái");
        assertThat(suggestions("sở n")).contains("Sở Nội vụ");
        assertThat(suggestions("n")).isEmpty();
        assertThat(suggestions("?!")).isEmpty();
    }

    @Test
    void theSameMarksComeFirst() {
        var titles = graph.ask("{ search(text: \"đất\", first: 100) { nodes { title(language: VI) excerpt } } }")
                .path("search.nodes[*].excerpt")
                .entityList(String.class)
                .get();
        assertThat(titles.subList(0, 10))
                .allMatch(words -> words.toLowerCase(Locale.ROOT).contains("đất"));
        assertThat(graph.ask("{ search(text: \"rừng\") { nodes { title } } }")
                        .path("search.nodes[0].title")
                        .entity(String.class)
                        .get()
                        .toLowerCase(Locale.ROOT))
                .contains("rừng");
    }

    @Test
    void aPerCentSignAndAnUnderscoreAreThemselves() {
        assertThat(count("_")).isZero();
        assertThat(count("\\\\")).isZero();
        assertThat(count("%")).isPositive();
        assertThat(count("100%")).isPositive().isLessThan(count("%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0"})
    void blankTextIsRefused(String blank) {
        refused(blank);
    }

    @Test
    void aTextOver200CharactersIsRefused() {
        refused("a".repeat(201));
        graph.ask("{ search(text: \"%s\") { totalCount } }".formatted("a".repeat(200)))
                .path("search.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void aWordThatIsRepeatedCountsOnce() {
        assertThat(count("rung ".repeat(40).strip())).isPositive().isEqualTo(count("rung"));
    }

    @ParameterizedTest
    @CsvSource({
        "II.2.b-2030-4, II.2.b-2030-4",
        "ii.2.B-2030-4, II.2.b-2030-4",
        "V.12(2), V.12(2)",
        "lao-cai/so-tai-chinh, lao-cai/so-tai-chinh",
        "forest-cover, forest-cover",
        "lao-cai-2021-2030, lao-cai-2021-2030"
    })
    void aCodeIsFoundAndComesFirst(String typed, String code) {
        assertThat(codes(typed)).startsWith(code);
    }

    @Test
    void kindAndProvinceNarrowTheResult() {
        var answer = graph.ask("""
                { search(text: "rung", kinds: [TARGET, DUTY], province: "lai-chau", first: 100) { nodes { kind province plan } } }""");
        assertThat(answer.path("search.nodes[*].kind").entityList(String.class).get())
                .isNotEmpty()
                .allMatch(kind -> kind.equals("TARGET") || kind.equals("DUTY"));
        assertThat(answer.path("search.nodes[*].province")
                        .entityList(String.class)
                        .get())
                .allMatch("lai-chau"::equals);
    }

    @Test
    void anExcerptIsPartOfTheWordsAndHoldsTheMatch() {
        var answer = graph.ask("""
                { search(text: "bao ve moi truong", kinds: [ACTION, MEASURE, CLAUSE], first: 100) { nodes {
                    excerpt node { ... on Clause { text } } } } }""");
        var excerpts =
                answer.path("search.nodes[*].excerpt").entityList(String.class).get();
        var texts = answer.path("search.nodes[*].node.text")
                .entityList(String.class)
                .get();
        assertThat(excerpts).isNotEmpty().hasSameSizeAs(texts);
        for (int i = 0; i < excerpts.size(); i++) {
            assertThat(excerpts.get(i)).hasSizeLessThanOrEqualTo(160);
            assertThat(texts.get(i)).contains(excerpts.get(i));
        }
        assertThat(Spelling.bare(Spelling.spelt(excerpts.getFirst()))).contains("bao ve moi truong");
    }

    @Test
    void statementsDoNotDependOnTheNumberOfResults() {
        String document = "{ search(text: \"moi truong\", first: %d, kinds: [TARGET]) { nodes { code node { id } } } }";
        int few = graph.statementsOf(
                () -> graph.ask(document.formatted(1)).errors().verify());
        int many = graph.statementsOf(
                () -> graph.ask(document.formatted(100)).errors().verify());
        assertThat(many).isEqualTo(few).isEqualTo(1);
    }

    private void refused(String text) {
        graph.tester()
                .document("query($text: String!) { search(text: $text) { totalCount } }")
                .variable("text", text)
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getExtensions())
                            .containsEntry("code", "BAD_REQUEST")
                            .containsEntry("argument", "text");
                    assertThat(errors.getFirst().getMessage()).contains("1 to 200 characters");
                });
    }

    private List<String> suggestions(String text) {
        return graph.ask("{ suggestions(text: \"%s\") }".formatted(text))
                .path("suggestions")
                .entityList(String.class)
                .get();
    }

    private int count(String text) {
        return graph.ask("{ search(text: \"%s\") { totalCount } }".formatted(text))
                .path("search.totalCount")
                .entity(Integer.class)
                .get();
    }

    private List<String> codes(String text) {
        return graph.ask("{ search(text: \"%s\", first: 100) { nodes { code } } }".formatted(text))
                .path("search.nodes[*].code")
                .entityList(String.class)
                .get();
    }
}
