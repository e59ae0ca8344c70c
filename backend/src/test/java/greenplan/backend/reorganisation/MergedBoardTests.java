package greenplan.backend.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The public board of a cycle, and what was done, after the agency that owed it was merged. */
class MergedBoardTests extends OrganisationApi {

    private JsonNode board() {
        return ask(null, """
                query ($plan: String!) { plan(code: $plan) { cycles { reports { agency { code } now { code name } completeness { dutiesTold } } }
                  duties { nodes { standing progress { agency { code } text } } } } }
                """, Map.of("plan", plan)).at("/data/plan");
    }

    @Test
    void theBoardNamesWhoAnswersNowForAnAgencyThatWasMerged() {
        Place.Agency gone = reporter();
        Place.Agency stays = reporter();
        duty("V.1", gone);
        cycle();
        assertThat(board().at("/cycles/0/reports").findValues("now")).allMatch(JsonNode::isNull);
        reorganise(input("MERGE", today(), List.of(gone.code(), stays.code()), going(stays)));
        JsonNode reports = board().at("/cycles/0/reports");
        assertThat(reports.at("/0/agency/code").asString()).isEqualTo(gone.code());
        assertThat(reports.at("/0/now/code").asString()).isEqualTo(stays.code());
        assertThat(reports.at("/1/now").isNull()).isTrue();
    }

    @Test
    void whatWasAcceptedStaysWithTheAgencyThatDidItAndADraftGoesOn() {
        Place.Agency gone = reporter();
        Place.Agency stays = reporter();
        duty("V.1", gone);
        String cycle = cycle();
        String head = token(person(Role.AGENCY_HEAD, gone));
        JsonNode report = report(cycle, gone);
        progress(head, report, "V.1", "Đã khởi công");
        done(
                head,
                "submitReport",
                Map.of("report", report.at("/id").asString(), "expectedVersion", 1, "acceptEmpty", true),
                "report { state }");
        done(
                officer,
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report.at("/id").asString(), "expectedVersion", 2))),
                "reports { state }");
        reorganise(input("MERGE", today(), List.of(gone.code(), stays.code()), going(stays)));
        JsonNode duty = board().at("/duties/nodes/0");
        assertThat(duty.at("/standing").asString()).isEqualTo("UNDER_WAY");
        assertThat(duty.at("/progress/0/agency/code").asString()).isEqualTo(gone.code());
        assertThat(duty.at("/progress/0/text").asString()).isEqualTo("Đã khởi công");
    }
}
