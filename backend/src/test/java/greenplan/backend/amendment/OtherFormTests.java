package greenplan.backend.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An act makes another promise of a target, of another form. */
class OtherFormTests extends AmendedPlan {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        form = 'DELIVERABLE', comparator = 'NONE', lower = null, unit = null, steps_vi = '{a,b}', steps_en = '{a,b}'
        form = 'REDUCTION', comparator = 'AT_LEAST', lower = 15, base_year = 2014, base_value = 200
        form = 'COMPLIANCE', comparator = 'NONE', lower = null, unit = null, standard_vi = 'QCVN', standard_en = 'QCVN'
        form = 'RATE_PER_YEAR', comparator = 'AT_LEAST', lower = 1, year_from = 2021, year_to = 2030
        form = 'VALUE_PER_CLASS', comparator = 'AT_LEAST', class_vi = 'Đô thị', class_en = 'Cities'
        form = 'QUALITATIVE', comparator = 'NONE', lower = null, unit = null
        """)
    void eachFormBecomesANumberAndLeavesNothingOfItself(String form) {
        write(() -> database.execute(
                "update greenplan.target set " + form
                        + " where plan_id = (select id from greenplan.plan where code = ?)",
                plan));
        JsonNode filed = amend(
                LocalDate.of(2026, 3, 1),
                "3/QĐ",
                List.of(Map.of("code", "II-2030-1", "form", "AT_LEAST", "lower", "50", "quote", "ít nhất 50%")),
                List.of());
        assertThat(filed.at("/problems").isEmpty()).as(filed.toString()).isTrue();
        JsonNode now = ask(
                        null,
                        "query ($plan: String!) { target(plan: $plan, code: \"II-2030-1\", asOf: \"2026-03-01\") {"
                                + " unit form { __typename ... on AtLeast { value unit } } } }",
                        Map.of("plan", plan))
                .at("/data/target");
        assertThat(now.at("/form").toString())
                .isEqualTo("{\"__typename\":\"AtLeast\",\"value\":\"50\",\"unit\":\"%\"}");
    }
}
