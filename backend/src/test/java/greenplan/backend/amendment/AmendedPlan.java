package greenplan.backend.amendment;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A plan of each test's own, with a target and a duty that an act can change. */
abstract class AmendedPlan extends StaffApi {

    private static final String READ = """
        query ($plan: String!, $day: Date) { plan(code: $plan, asOf: $day) {
          targets { nodes { code title lower dueYear quote amendment { number } status { verdict } } }
          duties { nodes { code quote amendment { number } } } } }
        """;

    String plan = "";
    String officer = "";
    Place.Province province;

    /** A plan with a target that 58 % in 2023 has not reached, and a duty. */
    @BeforeEach
    void aPlan() {
        province = province();
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

    JsonNode amend(LocalDate from, String number, List<Map<String, ?>> targets, List<Map<String, ?>> duties) {
        return amend(from, number, Map.of("targets", targets, "duties", duties));
    }

    /** @param changes what the input has besides the act */
    JsonNode amend(LocalDate from, String number, Map<String, ?> changes) {
        return done(
                officer,
                "amendPlan",
                input(from, number, changes),
                "amendment { id version changes { target { code } duty { code } added repealed differences { field"
                        + " before after } } } problems { field code message }");
    }

    Map<String, Object> input(LocalDate from, String number, Map<String, ?> changes) {
        var input = new HashMap<String, Object>(Map.of(
                "plan", plan,
                "kind", "Quyết định",
                "number", number,
                "date", "2026-01-05",
                "issuer", "UBND tỉnh",
                "effectiveOn", from.toString(),
                "summaryVi", "Điều chỉnh độ che phủ rừng.",
                "summaryEn", "Adjusts forest cover."));
        input.putAll(changes);
        return input;
    }

    static Map<String, ?> lower(String bound) {
        return Map.of("code", "II-2030-1", "lower", bound, "quote", "đạt ít nhất " + bound + "%");
    }

    final JsonNode on(String day) {
        return ask(null, READ, Map.of("plan", plan, "day", day)).at("/data/plan");
    }
}
