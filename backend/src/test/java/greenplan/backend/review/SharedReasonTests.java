package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.reorganisation.OrganisationApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A quantity is asked for once, so the reason why it has no value belongs to every target that promises it. */
class SharedReasonTests extends OrganisationApi {

    @Test
    void whyAQuantityHasNoValueStandsWithAllTargetsThatPromiseIt() {
        Place.Agency agency = reporter();
        target("II.1", agency);
        target("II.3", agency);
        write(() -> database.execute("""
                with same as (
                  insert into greenplan.target (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form,
                    comparator, lower, due_year)
                  select t.plan_id, t.clause_id, t.indicator_id, 'II.2', 99, 'Chỉ tiêu 2050', 'Target 2050', 'Lời', 'AT_LEAST', 'AT_LEAST',
                    2, 2050
                  from greenplan.target t join greenplan.plan p on p.id = t.plan_id where p.code = ? and t.code = 'II.1' returning id)
                insert into greenplan.responsibility (target_id, agency_id, modality, basis) select id, ?, 'LEAD', 'STATED' from same
                """, plan, agency.id()));
        String head = token(person(Role.AGENCY_HEAD, agency));
        JsonNode report = report(cycle(), agency);
        String id = report.at("/id").asString();
        for (String target : List.of("II.1", "II.3")) {
            var none = Map.of("noDataReason", "Chưa đo " + target);
            done(
                    head,
                    "fileValue",
                    Map.of("report", id, "target", target, "expectedVersion", 0, "value", none),
                    "value { version }");
        }
        done(head, "submitReport", Map.of("report", id, "expectedVersion", 1, "acceptEmpty", true), "report { state }");
        done(
                officer,
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", id, "expectedVersion", 2))),
                "reports { state }");
        JsonNode targets = ask(
                        null,
                        "{ plan(code: \"" + plan
                                + "\") { targets { nodes { code statements { noDataReason current } } } } }",
                        Map.of())
                .at("/data/plan/targets/nodes");
        assertThat(targets.valueStream()
                        .map(each -> each.at("/code").asString() + ": "
                                + String.join(", ", each.at("/statements").findValuesAsString("noDataReason"))))
                .containsExactlyInAnyOrder("II.1: Chưa đo II.1", "II.2: Chưa đo II.1", "II.3: Chưa đo II.3");
    }
}
