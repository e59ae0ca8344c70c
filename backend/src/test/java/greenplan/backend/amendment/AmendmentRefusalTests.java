package greenplan.backend.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What an amendment cannot say, and when it can be taken back. */
class AmendmentRefusalTests extends AmendedPlan {

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsWritten() {
        JsonNode problems = amend(
                        LocalDate.of(2026, 1, 1),
                        "1/QĐ",
                        List.of(
                                Map.of("code", "II-2030-1", "upper", "50", "quote", "x"),
                                Map.of("code", "IX-1", "quote", "x"),
                                Map.of("code", "", "quote", "x")),
                        List.of(Map.of("code", "V", "repeal", true, "quote", "x")))
                .at("/problems");
        assertThat(problems)
                .extracting(problem -> problem.at("/field").asString() + " "
                        + problem.at("/code").asString())
                .containsExactlyInAnyOrder(
                        "effectiveOn BEFORE_THE_ACT",
                        "targets.0.lower BOUNDS",
                        "targets.1.code UNKNOWN",
                        "targets.2.code REQUIRED",
                        "duties.0.repeal REPEAL_ALONE");
        assertThat(on("2026-06-01").at("/targets/nodes/0/amendment").isNull()).isTrue();
    }

    @Test
    void anActThatChangesNothingOfWhatItNamesIsRefusedAndToldSo() {
        JsonNode before = on("2026-06-01");
        String quote = before.at("/targets/nodes/0/quote").asString();
        String work = before.at("/duties/nodes/0/quote").asString();
        JsonNode problems = amend(
                        LocalDate.of(2026, 6, 1),
                        "1/QĐ",
                        List.of(Map.of("code", "II-2030-1", "lower", "60.0", "quote", quote)),
                        List.of(Map.of("code", "V", "quote", work)))
                .at("/problems");
        assertThat(problems)
                .extracting(problem -> problem.at("/field").asString() + " "
                        + problem.at("/code").asString())
                .containsExactly("targets.0.code SAME", "duties.0.code SAME");
        assertThat(problems.at("/0/message").asString()).contains("II-2030-1", "“" + quote + "”");
        assertThat(amend(LocalDate.of(2026, 6, 1), "1/QĐ", List.of(lower(" +61,50")), List.of())
                        .at("/problems"))
                .isEmpty();
        assertThat(on("2026-06-01").at("/targets/nodes/0/lower").asString())
                .as("a bound is read as people write it")
                .isEqualTo("61.50");
    }

    @Test
    void anAmendmentIsWithdrawnBeforeItsDayAndNoMoreAfterwards() {
        LocalDate tomorrow = today().plusDays(1);
        JsonNode ahead =
                amend(tomorrow, "1/QĐ", List.of(lower("70")), List.of()).at("/amendment");
        assertThat(on(today().toString()).at("/targets/nodes/0/lower").asString())
                .isEqualTo("60");
        assertThat(on(tomorrow.toString()).at("/targets/nodes/0/lower").asString())
                .isEqualTo("70");
        JsonNode current = amend(today(), "2/QĐ", List.of(), List.of(Map.of("code", "V", "repeal", true)))
                .at("/amendment");

        assertThat(ask(
                                officer,
                                "query ($of: ID!) { workspace { history(of: $of) { nodes { what } } } }",
                                Map.of("of", current.at("/id").asString()))
                        .findValuesAsString("what"))
                .contains("Sửa đổi kế hoạch: 2/QĐ", "Nhiệm vụ sau sửa đổi: V");
        Map<String, ?> late = Map.of("id", current.at("/id").asString(), "expectedVersion", 1, "reason", "Nhầm");
        assertThat(done(officer, "withdrawAmendment", late, "clientMutationId")
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("IN_FORCE");
        Map<String, ?> input = Map.of("id", ahead.at("/id").asString(), "expectedVersion", 1, "reason", "Nhầm số");
        assertThat(done(officer, "withdrawAmendment", input, "clientMutationId")
                        .at("/problems")
                        .isEmpty())
                .isTrue();
        assertThat(on(tomorrow.toString()).at("/targets/nodes/0/lower").asString())
                .isEqualTo("60");
        assertThat(database.fetch(
                        "select reason from record.change where tbl = 'amendment' and after is null and reason = ?",
                        "Nhầm số"))
                .isNotEmpty();
    }

    @Test
    void aPlanThatSupersedesAnotherPointsBackAndIsPointedTo() {
        String earlier = plan;
        aPlan();
        write(() -> database.execute(
                "update greenplan.plan set supersedes = ?, supersedes_from = '2026-03-01' where code = ?",
                earlier,
                plan));
        String fields = "{ supersedes { code } supersedesFrom supersededBy { code supersedesFrom } }";
        assertThat(ask(null, "query ($plan: String!) { plan(code: $plan) " + fields + " }", Map.of("plan", plan))
                        .at("/data/plan")
                        .toString())
                .isEqualTo("{\"supersedes\":{\"code\":\"" + earlier
                        + "\"},\"supersedesFrom\":\"2026-03-01\",\"supersededBy\":null}");
        assertThat(ask(null, "query ($plan: String!) { plan(code: $plan) " + fields + " }", Map.of("plan", earlier))
                        .at("/data/plan/supersededBy/code")
                        .asString())
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        amendment_says_what_it_does            | update greenplan.amendment set summary_vi = ' '
        plan_is_amended_once_by_an_act         | insert into greenplan.amendment (plan_id, act_kind, act_number, act_date, act_issuer, effective_on, summary_vi, summary_en) select plan_id, act_kind, act_number, act_date, act_issuer, effective_on, 'x', 'x' from greenplan.amendment
        target_is_amended_once_by_an_amendment | update greenplan.target_version v set amendment_id = (select min(amendment_id) from greenplan.target_version o where o.target_id = v.target_id)
        duty_is_amended_once_by_an_amendment   | update greenplan.duty_version v set amendment_id = (select min(amendment_id) from greenplan.duty_version o where o.duty_id = v.duty_id)
        bounds_fit_the_comparator              | update greenplan.target_version set lower = null
        stated_start_has_year_and_value        | update greenplan.target_version set base_year = 2020
        stated_start_belongs_to_a_level        | update greenplan.target_version set form = 'QUALITATIVE', comparator = 'NONE', lower = null, unit = null, base_year = 2020, base_value = 1
        reduction_has_a_base_year              | update greenplan.target_version set form = 'REDUCTION'
        another_area_is_named_by_an_act        | update greenplan.target_version set territory_id = (select min(id) from greenplan.territory)
        bounds_fit_the_form                    | update greenplan.target_version set form = 'SHARE_OF_NEW', comparator = 'BETWEEN', upper = lower + 1
        """)
    void theDatabaseRefusesWhatCannotBe(String constraint, String statement) {
        for (int month = 2; month <= 3; month++) {
            amend(
                    LocalDate.of(2026, month, 1),
                    month + "/QĐ",
                    List.of(lower("5" + month)),
                    List.of(Map.of("code", "V", "quote", "Trồng rừng " + month)));
        }
        // Other tests amend, too.
        String ours = statement.startsWith("update greenplan.target_version set")
                ? statement
                        + " where target_id in (select t.id from greenplan.target t join greenplan.plan p on p.id = t.plan_id"
                        + " where p.code = '" + plan + "')"
                : statement;
        assertThatThrownBy(() -> write(() -> database.execute(ours)))
                .rootCause()
                .hasMessageContaining('"' + constraint + '"');
    }
}
