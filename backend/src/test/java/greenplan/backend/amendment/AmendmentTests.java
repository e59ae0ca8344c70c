package greenplan.backend.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A plan reads on each day as the acts until that day say. */
class AmendmentTests extends StaffApi {

    private static final String READ = """
        query ($plan: String!, $day: Date) { plan(code: $plan, asOf: $day) {
          targets { nodes { code title lower dueYear quote amendment { number } status { verdict } } }
          duties { nodes { code quote amendment { number } } } } }
        """;

    private String plan = "";
    private String officer = "";

    /** A plan with a target that 58 % in 2023 has not reached, and a duty. */
    @BeforeEach
    void aPlan() {
        Place.Province province = province();
        officer = token(person(Role.FOCAL_OFFICER, province));
        plan = unique("plan");
        String name = unique("ma");
        write(() -> database.execute("""
            with t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
              values (?, ?, 'Địa bàn', 'Area', '(,)') returning id),
            p as (insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
              select ?, id, ?, 'Kế hoạch', 'Plan', '', '' from t returning id, territory_id),
            c as (insert into greenplan.clause (plan_id, path, position, role, text)
              select id, 'II', 1, 'OBJECTIVE'::greenplan.clause_role, 'độ che phủ rừng đạt ít nhất 60%' from p
              union all select id, 'V', 2, 'DUTY', 'Trồng rừng.' from p returning id, plan_id, path),
            i as (insert into greenplan.indicator (code, name_vi, name_en, unit, direction, definition_vi, definition_en)
              values (?, 'Độ che phủ', 'Cover', '%', 'UP', 'Rừng', 'Forest') returning id),
            s as (insert into greenplan.source (code, kind, title) values (?, 'REPORT', 'Báo cáo') returning id),
            o as (insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
              select i.id, p.territory_id, s.id, '2023-12-31', 'DAY', 58, 'OFFICIAL', 'HIGH' from i, p, s),
            d as (insert into greenplan.duty (plan_id, clause_id, code, position, title_vi, title_en)
              select plan_id, id, 'V', 1, 'Trồng rừng', 'Planting' from c where path = 'V')
            insert into greenplan.target (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator,
              lower, unit, due_year)
            select plan_id, c.id, i.id, 'II-2030-1', 1, 'Độ che phủ rừng', 'Forest cover', 'độ che phủ rừng đạt ít nhất 60%',
              'AT_LEAST', 'AT_LEAST', 60, '%', 2030 from c, i where path = 'II'
            """, province.id(), plan, province.id(), plan, name, name));
    }

    private JsonNode amend(LocalDate from, String number, List<Map<String, ?>> targets, List<Map<String, ?>> duties) {
        var input = new HashMap<String, Object>(Map.of(
                "plan", plan,
                "kind", "Quyết định",
                "number", number,
                "date", "2026-01-05",
                "issuer", "UBND tỉnh",
                "effectiveOn", from.toString(),
                "summaryVi", "Điều chỉnh độ che phủ rừng.",
                "summaryEn", "Adjusts forest cover."));
        input.put("targets", targets);
        input.put("duties", duties);
        return done(
                officer,
                "amendPlan",
                input,
                "amendment { id version changes { target { code } duty { code } repealed differences { field before"
                        + " after } } }");
    }

    private static Map<String, ?> lower(String bound) {
        return Map.of("code", "II-2030-1", "lower", bound, "quote", "đạt ít nhất " + bound + "%");
    }

    private JsonNode on(String day) {
        return ask(null, READ, Map.of("plan", plan, "day", day)).at("/data/plan");
    }

    @Test
    void threeDaysHaveThreeTruths() {
        assertThat(amend(LocalDate.of(2026, 2, 1), "1/QĐ", List.of(lower("57")), List.of())
                        .at("/problems")
                        .isEmpty())
                .isTrue();
        amend(
                LocalDate.of(2026, 6, 1),
                "2/QĐ",
                List.of(lower("70")),
                List.of(Map.of("code", "V", "quote", "Trồng rừng gỗ lớn.")));

        JsonNode printed = on("2026-01-31");
        assertThat(printed.at("/targets/nodes/0/lower").asString()).isEqualTo("60");
        assertThat(printed.at("/targets/nodes/0/amendment").isNull()).isTrue();
        assertThat(printed.at("/targets/nodes/0/status/verdict").asString()).isEqualTo("CANNOT_BE_ASSESSED");
        JsonNode first = on("2026-02-01");
        assertThat(first.at("/targets/nodes/0/lower").asString()).isEqualTo("57");
        assertThat(first.at("/targets/nodes/0/status/verdict").asString())
                .as("judged by the version in force")
                .isEqualTo("ACHIEVED");
        assertThat(first.at("/duties/nodes/0/quote").asString()).isEqualTo("Trồng rừng.");
        JsonNode second = on("2026-06-01");
        assertThat(second.at("/targets/nodes/0/quote").asString()).isEqualTo("đạt ít nhất 70%");
        assertThat(second.at("/targets/nodes/0/amendment/number").asString()).isEqualTo("2/QĐ");
        assertThat(second.at("/duties/nodes/0/quote").asString()).isEqualTo("Trồng rừng gỗ lớn.");
    }

    @Test
    void theWordsInForceAreFoundAndSoAreThePrintedOnes() {
        String word = "rừng " + unique("x").replaceAll("[^a-z0-9]", "");
        amend(LocalDate.of(2026, 2, 1), "1/QĐ", List.of(Map.of("code", "II-2030-1", "quote", word)), List.of());
        amend(today().plusDays(1), "2/QĐ", List.of(), List.of(Map.of("code", "V", "quote", "Mai " + word)));

        assertThat(found(word))
                .hasToString("[{\"plan\":\"" + plan + "\",\"code\":\"II-2030-1\",\"excerpt\":\"" + word
                        + "\",\"printed\":false,\"amendment\":{\"number\":\"1/QĐ\"}}]");
        assertThat(found("độ che phủ rừng đạt ít nhất 60%"))
                .filteredOn(one -> one.at("/plan").asString().equals(plan)
                        && one.at("/code").asString().equals("II-2030-1"))
                .singleElement()
                .satisfies(one -> assertThat(one.at("/printed").asBoolean()).isTrue());
    }

    private JsonNode found(String words) {
        return ask(
                        null,
                        "query ($words: String!) { search(text: $words, first: 100, kinds: [TARGET, DUTY],"
                                + " includeSample: true) { nodes { plan code excerpt printed amendment { number } } } }",
                        Map.of("words", words))
                .at("/data/search/nodes");
    }

    @Test
    void theLatestChangesOfThePlanTellOfItsAmendments() {
        amend(LocalDate.of(2026, 2, 1), "1/QĐ", List.of(lower("57")), List.of());
        assertThat(ask(
                                null,
                                "query ($plan: String!) { plan(code: $plan) { latestChanges { kind object code"
                                        + " fields { field after } } } }",
                                Map.of("plan", plan))
                        .at("/data/plan/latestChanges/0")
                        .toString())
                .contains("\"ADDED\"", "\"amendment\"", "\"1/QĐ\"", "\"effectiveOn\",\"after\":\"2026-02-01\"");
    }

    @Test
    void theDifferenceIsTold() {
        JsonNode changes = amend(
                        LocalDate.of(2026, 2, 1),
                        "1/QĐ",
                        List.of(Map.of(
                                "code",
                                "II-2030-1",
                                "form",
                                "RANGE",
                                "lower",
                                "57",
                                "upper",
                                "60",
                                "dueYear",
                                2031,
                                "quote",
                                "57-60%")),
                        List.of(Map.of("code", "V", "repeal", true)))
                .at("/amendment/changes");
        assertThat(changes.at("/0/differences").toString())
                .isEqualTo("[{\"field\":\"quote\",\"before\":\"độ che phủ rừng đạt ít nhất 60%\",\"after\":\"57-60%\"},"
                        + "{\"field\":\"form\",\"before\":\"AT_LEAST\",\"after\":\"RANGE\"},"
                        + "{\"field\":\"comparator\",\"before\":\"AT_LEAST\",\"after\":\"BETWEEN\"},"
                        + "{\"field\":\"lower\",\"before\":\"60\",\"after\":\"57\"},"
                        + "{\"field\":\"upper\",\"before\":null,\"after\":\"60\"},"
                        + "{\"field\":\"dueYear\",\"before\":\"2030\",\"after\":\"2031\"}]");
        assertThat(changes.at("/1/repealed").asBoolean()).isTrue();
        assertThat(on("2026-01-31").at("/duties/nodes").size()).isEqualTo(1);
        assertThat(on("2026-02-01").at("/duties/nodes").size()).isZero();
    }

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
        assertThatThrownBy(() -> write(() -> database.execute(statement)))
                .rootCause()
                .hasMessageContaining('"' + constraint + '"');
    }
}
