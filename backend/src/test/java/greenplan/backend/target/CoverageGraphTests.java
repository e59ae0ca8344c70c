package greenplan.backend.target;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** What of a plan is promised and known, counted for everybody. */
@SharedApi
class CoverageGraphTests {

    @Autowired
    private Graph graph;

    @ParameterizedTest
    @CsvSource({"lao-cai-2021-2030, 39, 34, 53, 19", "lai-chau-2012, 19, 14, 19, 7"})
    void coverageCountsWhatIsPromisedAndKnown(String plan, int targets, int numeric, int duties, int bearers) {
        var answer = graph.ask("""
                { plan(code: "%s") { coverage { targets numeric withData duties bearers notes verdicts { verdict count provisional } } } }""".formatted(plan));
        number(answer, "plan.coverage.targets", targets);
        number(answer, "plan.coverage.numeric", numeric);
        number(answer, "plan.coverage.duties", duties);
        number(answer, "plan.coverage.bearers", bearers);
        assertThat(answer.path("plan.coverage.verdicts[*].count").entityList(Integer.class).get().stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(targets);
    }

    @Test
    void aVerdictOnFiguresThatMayChangeIsCountedAsProvisional() {
        graph.ask("{ plan(code: \"lao-cai-2021-2030\") { coverage { verdicts { verdict count provisional } } } }")
                .path("plan.coverage.verdicts[?(@.verdict == 'ON_TRACK')]")
                .matchesJson("""
                        [ { "verdict": "ON_TRACK", "count": 2, "provisional": 2 } ]""");
    }

    @Test
    void promisesWhoseYearIsOverAreCountedApartFromThoseWithoutData() {
        var answer = graph.ask("""
                { plan(code: "lai-chau-2012") { coverage { verdicts { verdict count }
                    expired { targets achieved missed vi: sentence en: sentence(language: EN) } } } }""");
        number(answer, "plan.coverage.expired.targets", 14);
        number(answer, "plan.coverage.expired.achieved", 0);
        assertThat(text(answer, "plan.coverage.expired.vi"))
                .isEqualTo("14 lời hứa hết hạn năm 2020; không lời hứa nào có số liệu chứng minh.");
        assertThat(text(answer, "plan.coverage.expired.en"))
                .isEqualTo("14 promises fell due in 2020; no published figure proves any of them.");
        answer.path("plan.coverage.verdicts").matchesJson("""
                [ { "verdict": "NO_RESULT_PUBLISHED", "count": 14 }, { "verdict": "NO_DATA", "count": 5 } ]""");
        graph.ask("{ plan(code: \"lao-cai-2021-2030\") { coverage { expired { targets } } } }")
                .path("plan.coverage.expired")
                .valueIsNull();
    }

    @Test
    void onlyValuesOfTheSameAreaAndDefinitionCountAsData() {
        var answer = graph.ask("{ plan(code: \"lao-cai-2021-2030\") { coverage { withData } } }");
        // Forest cover in 2030 and in 2050; the other published values are of another area or definition.
        number(answer, "plan.coverage.withData", 2);
    }

    private static String text(Response answer, String path) {
        return answer.path(path).entity(String.class).get();
    }

    private static void number(Response answer, String path, int expected) {
        assertThat(answer.path(path).entity(Integer.class).get()).as(path).isEqualTo(expected);
    }
}
