package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What came with a package or from a newspaper, outside of any cycle, differs from what others say, and the focal agency decides. */
class DecidedFigureTests extends FigureApi {

    /** A figure of the index for today that no agency reported. */
    private void published(String kind, String confidence, String value, String publisher) {
        write(() -> database.execute(
                """
                with s as (insert into greenplan.source (code, kind, title, publisher)
                  values ({0} || '-' || {1}, 'ARTICLE', 'Bài báo', {1}) returning id)
                insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
                select i.id, t.id, s.id, {2}::date, 'DAY', {3}::numeric, {4}::greenplan.observation_kind, {5}::greenplan.confidence
                from s, greenplan.indicator i, greenplan.territory t where i.code = {0} || '-index' and t.code = {0}
                """,
                DSL.val(plan),
                DSL.val(publisher),
                DSL.val(today().toString()),
                DSL.val(value),
                DSL.val(kind),
                DSL.val(confidence)));
    }

    private JsonNode decide(String value, String reason) {
        return done(
                officer,
                "decideFigure",
                Map.of("observation", observation(INDEX, value).at("/id").asString(), "reason", reason),
                "observation { value counts decision { reason office } }");
    }

    @Test
    void aReportMeetsAFigureOfANewspaperAndTheReviewerMayChooseEither() {
        published("REPORTED", "LOW", "0.65", "Báo Tỉnh");
        String report = handOver(first, INDEX, value("OFFICIAL", "0,81", "Văn bản A"));
        JsonNode refused = accept(report, null);
        assertThat(refused.at("/problems/0/code").asString()).isEqualTo("RIVAL");
        assertThat(refused.at("/problems/0/message").asString()).contains("0,81", "0,65", "Báo Tỉnh");
        assertThat(uses(INDEX)).containsExactly("0.65 JUDGED");

        String paper = observation(INDEX, "0.65").at("/id").asString();
        accept(report, List.of(Map.of("target", INDEX, "counts", paper, "reason", "Sở đang kiểm tra lại")));
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.65 JUDGED", "0.81 OUTRANKED");
        assertThat(seen(INDEX).at("/status/working/latestValue").asString()).isEqualTo("0.65");
        assertThat(seen(INDEX).at("/status/verdict").asString()).isNotEqualTo("ACHIEVED");

        JsonNode anew = decide("0.81", "Đã kiểm tra xong").at("/observation");
        assertThat(anew.at("/counts").asBoolean()).isTrue();
        assertThat(anew.at("/decision/reason").asString()).isEqualTo("Đã kiểm tra xong");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.81 JUDGED", "0.65 OUTRANKED");
        assertThat(seen(INDEX).at("/status/verdict").asString()).isEqualTo("ACHIEVED");

        decide("0.65", "Số của Sở là của khu vực khác");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.65 JUDGED", "0.81 OUTRANKED");
    }

    @Test
    void twoFiguresThatNoCycleEverSawAreDecidedBetweenAndTheOtherCountsWhenTheChosenIsWithdrawn() {
        published("REPORTED", "HIGH", "0.81", "Báo Trung ương");
        published("REPORTED", "LOW", "0.65", "Báo Tỉnh");
        assertThat(uses(INDEX))
                .as("by the rule: confidence")
                .containsExactlyInAnyOrder("0.81 JUDGED", "0.65 OUTRANKED");
        JsonNode chosen = decide("0.65", "Báo Tỉnh nêu rõ văn bản").at("/observation");
        assertThat(chosen.at("/counts").asBoolean()).isTrue();
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.65 JUDGED", "0.81 OUTRANKED");
        assertThat(observation(INDEX, "0.81").at("/counts").asBoolean(true)).isFalse();

        String withdrawn = observation(INDEX, "0.65").at("/id").asString();
        done(
                officer,
                "withdrawFigure",
                Map.of("observation", withdrawn, "reason", "Báo đã cải chính"),
                "observation { id }");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.81 JUDGED", "0.65 REPLACED");
        assertThat(decide("0.81", "Chỉ còn số này").at("/problems/0/code").asString())
                .isEqualTo("NO_RIVAL");
        assertThat(decide("0.65", "Đã rút").at("/problems/0/code").asString()).isEqualTo("NOT_CURRENT");
    }

    @Test
    void aNewFigureAfterTheDecisionIsShownBesideItAndDoesNotUndoIt() {
        published("REPORTED", "HIGH", "0.81", "Báo Trung ương");
        published("REPORTED", "LOW", "0.65", "Báo Tỉnh");
        decide("0.65", "Báo Tỉnh nêu rõ văn bản");
        published("OFFICIAL", "HIGH", "0.7", "Cục Thống kê");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.65 JUDGED", "0.81 OUTRANKED", "0.7 OUTRANKED");
        assertThat(seen(INDEX).at("/status/working/latestValue").asString()).isEqualTo("0.65");
    }
}
