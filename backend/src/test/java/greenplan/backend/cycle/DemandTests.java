package greenplan.backend.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What plans say on reporting, and where it stands although no cycle asked for it. */
class DemandTests extends ReportApi {

    private static final String DEMANDS =
            "query ($plan: String!, $asOf: Date) { plan(code: $plan, asOf: $asOf) { demandedReports {"
                    + " kind every clause { path } holder { code } terms { year dueBefore state cycle { year } } } } }";

    private List<JsonNode> demands(String plan, String asOf) {
        return ask(null, DEMANDS, Map.of("plan", plan, "asOf", asOf))
                .at("/data/plan/demandedReports")
                .valueStream()
                .toList();
    }

    private static JsonNode of(List<JsonNode> demands, String kind) {
        return demands.stream()
                .filter(each -> each.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMidTermReviewOf2025IsSeenToBeOverdueAndAccusesNobody() {
        var demands = demands("lao-cai-2021-2030", "2026-06-01");
        JsonNode review = of(demands, "MID_TERM");
        assertThat(review.at("/clause/path").asString()).isEqualTo("VII.1");
        assertThat(review.at("/terms/0/year").asInt()).isEqualTo(2025);
        assertThat(review.at("/terms/0/dueBefore").asString()).isEqualTo("2025-11-30");
        assertThat(review.at("/terms/0/state").asString()).isEqualTo("OVERDUE");
        assertThat(review.at("/terms/0/cycle").isNull()).isTrue();
        assertThat(of(demands, "ANNUAL").at("/terms").findValuesAsString("state"))
                .containsExactly("DUE", "COMING");
        assertThat(of(demands, "FINAL").at("/terms/0/state").asString()).isEqualTo("COMING");
        JsonNode fiveYears = of(demands, "FIVE_YEAR");
        assertThat(fiveYears.at("/holder/code").asString()).isEqualTo("lao-cai/so-ke-hoach-va-dau-tu");
        assertThat(fiveYears.at("/every").asInt()).isEqualTo(5);
        assertThat(fiveYears.at("/terms").isEmpty())
                .as("it counts from the day of issue, which the published copy lacks")
                .isTrue();
        assertThat(ask(null, "{ plan(code: \"lao-cai-2021-2030\") { cycles { year } } }", Map.of())
                        .at("/data/plan/cycles")
                        .isEmpty())
                .isTrue();
        assertThat(of(demands("lao-cai-2021-2030", "2025-11-29"), "MID_TERM")
                        .at("/terms/0/state")
                        .asString())
                .as("on the last day")
                .isEqualTo("DUE");
    }

    @Test
    void aCycleThatAsksForItOpensItAndHoldsItOnceItIsClosed() {
        int year = 2019;
        JsonNode cycle = done(
                        officer(),
                        "openCycle",
                        Map.of(
                                "plan",
                                PLAN,
                                "kind",
                                "ANNUAL",
                                "year",
                                year,
                                "opensOn",
                                today().minusDays(9).toString(),
                                "dueBefore",
                                today().plusDays(9).toString(),
                                "dataCutoff",
                                year + "-12-31"),
                        "cycle { id version }")
                .at("/cycle");
        assertThat(state(year)).isEqualTo("OPENED");
        JsonNode closed = decide("closeCycle", cycle);
        assertThat(state(year)).isEqualTo("HELD");
        decide("withdrawCycle", closed);
        assertThat(state(year)).as("it never was").isEqualTo("none");
    }

    private JsonNode decide(String mutation, JsonNode cycle) {
        return done(
                        officer(),
                        mutation,
                        Map.of(
                                "id",
                                cycle.at("/id").asString(),
                                "expectedVersion",
                                cycle.at("/version").asInt(),
                                "reason",
                                "Thử"),
                        "cycle { id version }")
                .at("/cycle");
    }

    private String state(int year) {
        return of(demands(PLAN, today().toString()), "ANNUAL")
                .at("/terms")
                .valueStream()
                .filter(term -> term.at("/year").asInt() == year)
                .map(term -> term.at("/state").asString())
                .findFirst()
                .orElse("none");
    }
}
