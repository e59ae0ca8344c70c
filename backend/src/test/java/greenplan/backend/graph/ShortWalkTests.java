package greenplan.backend.graph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an object tells by itself, beside what the engine fetches for it. */
@SharedApi
class ShortWalkTests {

    private static final String TARGET = "target(plan: \"lao-cai-2021-2030\", code: \"II.2.b-2030-4\")";

    @Autowired
    private Graph graph;

    @Test
    void whatIsToldAndWhatIsFetchedStandInTheOrderOfTheDocument() {
        assertThat(target("""
                { %s { lower notes { kind } ...both en: title(language: EN) plan { kind: __typename province { name } code } } }
                fragment both on Target { title status { kept } lower plan { act { number } } }""", Map.of()))
                .extracting(
                        target -> List.copyOf(target.keySet()),
                        target -> List.copyOf(map(target.get("plan")).keySet()))
                .containsExactly(
                        List.of("lower", "notes", "title", "status", "plan", "en"),
                        List.of("act", "kind", "province", "code"));
    }

    @Test
    void aLanguageThatIsGivenAsAVariableIsThatOfEachRequest() {
        String document = "query($in: Language) { %s { title(language: $in) indicator { name(language: $in) } } }";
        var vi = target(document, Map.of("in", "VI"));
        var en = target(document, Map.of("in", "EN"));
        assertThat(vi.get("title")).isNotEqualTo(en.get("title"));
        assertThat(map(vi.get("indicator")).get("name"))
                .isNotEqualTo(map(en.get("indicator")).get("name"));
        assertThat(target(document, Map.of())).isEqualTo(vi);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false, true})
    void aConditionIsLookedAtInEachRequest(boolean wanted) {
        var target = target(
                "query($wanted: Boolean!) { %s { code plan { code title @include(if: $wanted) } } }",
                Map.of("wanted", wanted));
        assertThat(map(target.get("plan"))).containsOnlyKeys(wanted ? List.of("code", "title") : List.of("code"));
    }

    @Test
    void aFieldThatFailsIsToldWithItsPlaceAndTheRestIsThere() {
        graph.tester()
                .document("{ %s { code plan { code targets(first: 0) { totalCount } } } }".formatted(TARGET))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getPath()).isEqualTo("target.plan.targets")));
    }

    private Map<String, Object> target(String document, Map<String, Object> variables) {
        var response = graph.tester().document(document.formatted(TARGET));
        variables.forEach(response::variable);
        return map(requireNonNull(
                response.execute().path("target").entity(Object.class).get()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }
}
