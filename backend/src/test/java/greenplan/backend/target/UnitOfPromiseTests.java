package greenplan.backend.target;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.reorganisation.OrganisationApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A promise in another unit than its indicator is judged on the same thing, and a sentence names one unit. */
class UnitOfPromiseTests extends OrganisationApi {

    /** A target "at least so many" by 2025 on an indicator, with a value of 2025. */
    private JsonNode judged(String bound, String printed, String measured, String value) {
        target("II-2025-1", reporter());
        write(() -> database.execute("""
                with t as (update greenplan.target set unit = ?, lower = ?::numeric, due_year = 2025
                    where plan_id = (select id from greenplan.plan where code = ?) returning indicator_id),
                  i as (update greenplan.indicator set unit = ?, direction = 'UP' where id = (select indicator_id from t) returning id),
                  s as (insert into greenplan.source (code, kind, title) values (?, 'ARTICLE', 'Báo') returning id)
                insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
                select i.id, p.territory_id, s.id, '2025-12-31', 'YEAR', ?::numeric, 'OFFICIAL', 'HIGH'
                from i, s, greenplan.plan p where p.code = ?
                """, printed, bound, plan, measured, unique("nguon"), value, plan));
        return ask(
                        null,
                        "query ($plan: String!) { target(plan: $plan, code: \"II-2025-1\") { lower unit english: unit(language: EN)"
                                + " form { ... on AtLeast { value unit } } indicator { unit(language: EN) }"
                                + " status { verdict vi: sentence en: sentence(language: EN) working { targetValue } } } }",
                        Map.of("plan", plan))
                .at("/data/target");
    }

    @Test
    void halfABillionTreesDoNotAchieveOneBillion() {
        JsonNode target = judged("1", "tỷ cây", "triệu cây", "500");
        assertThat(target.at("/status/verdict").asString()).isEqualTo("NOT_ACHIEVED");
        assertThat(target.at("/status/vi").asString().replace('\u00a0', ' '))
                .contains("Năm 2025 đạt 500 triệu cây", "ít nhất 1.000 triệu cây")
                .doesNotContain("1 triệu cây");
        assertThat(target.at("/status/en").asString().replace('\u00a0', ' '))
                .contains("500 million trees", "at least 1,000 million trees")
                .doesNotContain("cây");
        assertThat(target.at("/status/working/targetValue").asString()).isEqualTo("1000");
        assertThat(target.at("/form/value").asString()).isEqualTo("1");
        assertThat(target.at("/form/unit").asString()).isEqualTo("tỷ cây");
        assertThat(target.at("/english").asString()).isEqualTo("billion trees");
        assertThat(target.at("/indicator/unit").asString()).isEqualTo("million trees");
    }

    @Test
    void oneBillionTreesAreAThousandMillion() {
        assertThat(judged("1", "tỷ cây", "triệu cây", "1000")
                        .at("/status/verdict")
                        .asString())
                .isEqualTo("ACHIEVED");
    }

    @Test
    void aPromiseOfSomethingElseIsNotJudged() {
        JsonNode target = judged("50", "%", "triệu cây", "500");
        assertThat(target.at("/status/verdict").asString()).isEqualTo("CANNOT_BE_ASSESSED");
        assertThat(target.at("/status/vi").asString()).doesNotContain("50 triệu cây", "50\u00a0triệu cây");
    }
}
