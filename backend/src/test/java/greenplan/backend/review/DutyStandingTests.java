package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.rights.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How far duties have got by all reports together, and how they are counted. */
class DutyStandingTests extends DutyApi {

    @Autowired
    private Graph graph;

    @Test
    void aDutyOfSeveralAgenciesSaysWhenTheyDiffer() {
        JsonNode cycle = open(9);
        var heads = Map.of(
                FINANCE, as(Role.AGENCY_HEAD, FINANCE), "so-cong-thuong", as(Role.AGENCY_HEAD, "so-cong-thuong"));
        write(() -> database.execute("""
                insert into greenplan.duty_bearer (duty_id, agency_id, modality, position, valid)
                select d.id, a.id, 'COOPERATING', 99, '(,)' from greenplan.duty d
                join greenplan.plan p on p.id = d.plan_id and p.code = ?
                join greenplan.agency a on a.province_id = p.province_id and a.code = 'so-cong-thuong'
                where d.code = ? on conflict do nothing
                """, PLAN, DUTY));
        var states = new ArrayList<>(List.of("DONE", "UNDER_WAY"));
        heads.forEach((agency, head) -> {
            String report = report(cycle, agency);
            file(head, report, 0, told(states.removeFirst(), "Đã làm phần của mình"));
            submit(head, report, 1);
            accept(report, 2);
        });
        assertThat(seen(DUTY).at("/standing").asString()).isEqualTo("DIFFERING");
        write(() -> database.execute(
                "delete from greenplan.duty_bearer b using greenplan.duty d where d.id = b.duty_id and d.code = ? and b.position = 99",
                DUTY));
    }

    @Test
    void theDutiesOfAPlanAreCountedAndFilteredByHowFarTheyHaveGot() {
        accepted(as(Role.AGENCY_HEAD, FINANCE), told("DONE", "Đã bố trí đủ"));
        JsonNode plan = ask(null, """
                query ($plan: String!) { plan(code: $plan) { coverage { duties } dutyStandings { standing count }
                  done: duties(standing: DONE, first: 100) { totalCount nodes { code } } none: duties(standing: NO_REPORT) { totalCount } } }
                """, Map.of("plan", PLAN)).at("/data/plan");
        int all = plan.at("/dutyStandings")
                .valueStream()
                .mapToInt(each -> each.at("/count").asInt())
                .sum();
        assertThat(all).isEqualTo(plan.at("/coverage/duties").asInt());
        assertThat(plan.at("/done/nodes").findValuesAsString("code")).contains(DUTY);
        assertThat(count(plan, "DONE")).isEqualTo(plan.at("/done/totalCount").asInt());
        assertThat(count(plan, "NO_REPORT"))
                .isEqualTo(plan.at("/none/totalCount").asInt());
    }

    private static int count(JsonNode plan, String standing) {
        return plan.at("/dutyStandings")
                .valueStream()
                .filter(each -> each.at("/standing").asString().equals(standing))
                .mapToInt(each -> each.at("/count").asInt())
                .sum();
    }

    @Test
    void whatWasFiledBeforeStatesWereAskedForSaysThatItsStateIsUnknown() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String report = report(open(9), FINANCE);
        file(head, report, 0, told("DONE", "Như trước đây"));
        write(() -> database.execute("""
                update greenplan.report_progress p set state = null from greenplan.report r
                where r.id = p.report_id and r.cycle_id = (select max(id) from greenplan.cycle)
                """));
        assertThat(submit(head, report, 1).at("/problems/0/code").asString()).isEqualTo("STATE_NEEDED_OF");
        write(
                () -> database.execute(
                        "update greenplan.report set state = 'SUBMITTED', filed_at = now(), submitted_by = (select min(id) from greenplan.account)"
                                + " where cycle_id = (select max(id) from greenplan.cycle) and id in (select report_id from greenplan.report_progress)"));
        accept(report, 2);
        assertThat(seen(DUTY).at("/standing").asString()).isEqualTo("UNSTATED");
        assertThat(seen(DUTY).at("/progress/0/state").isNull()).isTrue();
    }

    @Test
    void progressTakesOneStatementMoreHoweverManyDutiesThereAre() {
        String list = "{ plan(code: \"" + PLAN + "\") { duties(first: %d) { nodes { code %s } } } }";
        int without = statements(list.formatted(100, ""));
        String progress = "progress { agency { name } cycle { year } text earlier { text } }";
        assertThat(statements(list.formatted(100, progress))).isEqualTo(without + 1);
        assertThat(statements(list.formatted(100, "standing"))).isEqualTo(without + 1);
    }

    private int statements(String document) {
        return graph.statementsOf(
                () -> assertThat(ask(null, document, Map.of()).at("/errors").isMissingNode())
                        .isTrue());
    }
}
