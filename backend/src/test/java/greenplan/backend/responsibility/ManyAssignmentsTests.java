package greenplan.backend.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.reorganisation.OrganisationApi;
import greenplan.backend.rights.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One act gives many targets to an agency, and many inferences are decided about at once. */
class ManyAssignmentsTests extends OrganisationApi {

    private static final String MANY = "responsibilities { id target basis act version } conflict { currentVersion }";

    @Autowired
    private Graph graph;

    private JsonNode assign(String agency, List<String> targets) {
        return done(
                officer,
                "assignTargets",
                Map.of(
                        "plan",
                        plan,
                        "targets",
                        targets,
                        "agency",
                        agency,
                        "from",
                        today().minusDays(1).toString(),
                        "act",
                        "99/QĐ-UBND (hư cấu)",
                        "actDate",
                        today().minusDays(2).toString()),
                MANY);
    }

    private List<String> targets(int count) {
        Place.Agency other = reporter();
        List<String> codes =
                IntStream.rangeClosed(1, count).mapToObj(i -> "II." + i).toList();
        codes.forEach(code -> target(code, other));
        return codes;
    }

    private JsonNode links() {
        return ask(
                        officer,
                        "query ($plan: String!) { workspace { responsibilities(plan: $plan) { id version target agency basis rejectedOn } } }",
                        Map.of("plan", plan))
                .at("/data/workspace/responsibilities");
    }

    @Test
    void manyTargetsAreAssignedByOneActInAsManyStatementsAsOne() {
        List<String> codes = targets(12);
        Place.Agency agency = reporter();
        int one = graph.workOf(() -> assign(agency.code(), codes.subList(0, 1)));
        var answers = new ArrayList<JsonNode>();
        List<String> rest = codes.subList(1, codes.size());
        assertThat(graph.workOf(() -> answers.add(assign(agency.code(), rest)))).isLessThanOrEqualTo(one);
        assertThat(answers.getFirst().at("/responsibilities").findValuesAsString("target"))
                .isEqualTo(rest);
        assertThat(report(cycle(), agency).at("/values").findValuesAsString("target"))
                .isEqualTo(codes);
    }

    @Test
    void nothingIsAssignedWhenOneOfThemWasBefore() {
        List<String> codes = targets(3);
        Place.Agency agency = reporter();
        assign(agency.code(), codes.subList(1, 2));
        JsonNode again = assign(agency.code(), codes);
        assertThat(again.at("/problems/0/code").asString()).isEqualTo("ALREADY_ASSIGNED");
        assertThat(again.at("/problems/0/message").asString()).contains(": II.2.");
        assertThat(links().findValuesAsString("basis")).containsOnlyOnce("ASSIGNED");
    }

    @Test
    void whoCannotReportGetsNoTargetAndTheCureIsTold() {
        List<String> codes = targets(1);
        String code = unique("nhom");
        write(() -> database.execute("""
                with a as (insert into greenplan.agency (province_id, code, kind) values (?, ?, 'CLASS') returning id)
                insert into greenplan.agency_name (agency_id, valid, name_vi) select id, '(,)', 'Đơn vị chủ trì' from a
                """, province.id(), code));
        String its = province.code() + "/" + code;
        JsonNode refused = assign(its, codes);
        assertThat(refused.at("/problems/0/code").asString()).isEqualTo("CANNOT_ANSWER");
        assertThat(refused.at("/problems/0/message").asString()).contains("“Đơn vị chủ trì”", "từng cơ quan");
        assertThat(assign(province.code() + "/khong-co", codes)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("UNKNOWN");
        assertThat(offered()).doesNotContain(its);

        Place.Agency member = reporter();
        write(() -> database.execute("""
                insert into greenplan.class_member (class_id, member_id, valid)
                select a.id, ?, '(,)' from greenplan.agency a where a.code = ?""", member.id(), code));
        assertThat(offered()).contains(its, member.code());
        assertThat(assign(its, codes).at("/problems")).isEmpty();
        assertThat(report(cycle(), member).at("/values").findValuesAsString("target"))
                .isEqualTo(codes);
    }

    @Test
    void anAgencyThatEndedIsNotOffered() {
        Place.Agency ended = reporter();
        end(ended, today());
        assertThat(offered()).doesNotContain(ended.code());
    }

    private List<String> offered() {
        return ask(
                        officer,
                        "query ($province: String!) { workspace { agencies(province: $province) { code answers } } }",
                        Map.of("province", province.code()))
                .at("/data/workspace/agencies")
                .valueStream()
                .filter(agency -> agency.at("/answers").asBoolean())
                .map(agency -> agency.at("/code").asString())
                .toList();
    }

    @Test
    void inferencesAreConfirmedAndRejectedSeveralAtOnceAndAllOrNone() {
        targets(4);
        duty("V.1", reporter());
        write(() -> database.execute("""
                update greenplan.responsibility set basis = 'INFERRED', duty_id = (
                  select d.id from greenplan.duty d join greenplan.plan p on p.id = d.plan_id where p.code = ?)
                where target_id in (select t.id from greenplan.target t join greenplan.plan p on p.id = t.plan_id where p.code = ?)
                """, plan, plan));
        List<Map<String, Object>> seen = links().valueStream()
                .map(link -> Map.<String, Object>of(
                        "id", link.at("/id").asString(),
                        "expectedVersion", link.at("/version").asInt()))
                .toList();
        JsonNode confirmed = done(
                officer,
                "confirmInferences",
                Map.of(
                        "plan",
                        plan,
                        "inferences",
                        seen.subList(0, 2),
                        "act",
                        "7/STC-TH",
                        "actDate",
                        today().toString()),
                MANY);
        assertThat(confirmed.at("/responsibilities").findValuesAsString("basis"))
                .containsExactly("CONFIRMED", "CONFIRMED");
        JsonNode late = reject(seen.subList(1, 3));
        assertThat(late.at("/conflict/currentVersion").asInt()).isEqualTo(3);
        assertThat(links().get(2).at("/rejectedOn").isNull()).isTrue();
        assertThat(reject(seen.subList(2, 4)).at("/problems")).isEmpty();
        assertThat(links().get(3).at("/rejectedOn").asString()).isEqualTo(today().toString());
    }

    private JsonNode reject(List<Map<String, Object>> seen) {
        return done(
                officer, "rejectInferences", Map.of("plan", plan, "inferences", seen, "reason", "Không đúng"), MANY);
    }
}
