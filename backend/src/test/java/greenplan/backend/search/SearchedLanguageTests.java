package greenplan.backend.search;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The language of a reader decides in which words something is found, and takes nothing away. */
@SharedApi
class SearchedLanguageTests {

    @Autowired
    private Graph graph;

    /** Words of the translations that stand in no title; found by any form of them, and by the Vietnamese words as before. */
    @ParameterizedTest
    @CsvSource({"unfired bricks, lai-chau-2012", "flash floods, lai-chau-2012", "flash flood warning, lai-chau-2012"})
    void whoReadsEnglishFindsTheTranslationsOfQuotes(String typed, String plan) {
        String document =
                "{ search(text: \"%s\", language: %s, kinds: [ACTION, MEASURE]) { totalCount nodes { plan excerpt translatedExcerpt"
                        + " node { ... on Clause { text translation { text } } } } } }";
        graph.ask(document.formatted(typed, "VI"))
                .path("search.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        var english = graph.ask(document.formatted(typed, "EN"));
        english.path("search.nodes[0].plan").entity(String.class).isEqualTo(plan);
        String excerpt = english.path("search.nodes[0].translatedExcerpt")
                .entity(String.class)
                .get();
        assertThat(english.path("search.nodes[0].node.translation.text")
                        .entity(String.class)
                        .get())
                .contains(excerpt);
        assertThat(excerpt).containsIgnoringCase(typed.substring(0, typed.lastIndexOf(' ')));
        assertThat(english.path("search.nodes[0].node.text")
                        .entity(String.class)
                        .get())
                .contains(english.path("search.nodes[0].excerpt")
                        .entity(String.class)
                        .get());
    }

    @Test
    void theLanguageOfAReaderTakesNothingAway() {
        String document =
                "{ search(text: \"nước thải\", language: %s, first: 100) { totalCount nodes { kind code plan } } }";
        var vietnamese = graph.ask(document.formatted("VI"));
        var english = graph.ask(document.formatted("EN"));
        assertThat(english.path("search.nodes[*]").entityList(Object.class).get())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(vietnamese
                        .path("search.nodes[*]")
                        .entityList(Object.class)
                        .get());
        String withNodes = document.replace("plan }", "plan node { id } }").replace("first: 100", "kinds: [TARGET]");
        assertThat(graph.statementsOf(
                        () -> graph.ask(withNodes.formatted("EN")).errors().verify()))
                .isEqualTo(graph.statementsOf(
                        () -> graph.ask(withNodes.formatted("VI")).errors().verify()));
    }
}
