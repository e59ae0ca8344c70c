package greenplan.backend.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.reorganisation.OrganisationApi;
import greenplan.backend.rights.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is assigned while a cycle runs joins it when the focal officer says so, and leaves it again; each with its trace. */
class JoiningTests extends OrganisationApi {

    private static final String LINKS = "responsibilities { id version basis }";

    private JsonNode assign(Place.Agency agency, String target, boolean join) {
        var input = new HashMap<String, Object>(Map.of(
                "plan",
                plan,
                "targets",
                List.of(target),
                "agency",
                agency.code(),
                "from",
                today().minusDays(1).toString(),
                "act",
                "99/QĐ-UBND (hư cấu)",
                "actDate",
                today().minusDays(2).toString(),
                "joinOpenCycles",
                join));
        return done(officer, "assignTargets", input, LINKS).at("/responsibilities/0");
    }

    private List<String> owed(String cycle, Place.Agency agency) {
        return report(cycle, agency).at("/values").findValuesAsString("target");
    }

    private static List<String> codes(JsonNode answer) {
        return answer.at("/problems").findValuesAsString("code");
    }

    private Map<String, Object> of(String cycle, JsonNode link) {
        return new HashMap<>(Map.of(
                "cycle", cycle, "responsibilities", List.of(link.at("/id").asString())));
    }

    @Test
    void whatIsAssignedLaterJoinsTheOpenCycleOnlyWhenThatIsSaid() {
        Place.Agency first = reporter();
        Place.Agency second = reporter();
        List.of("II.1", "II.2", "II.3").forEach(code -> target(code, first));
        String cycle = cycle();
        assertThat(owed(cycle, second)).isEmpty();

        JsonNode later = assign(second, "II.1", false);
        assertThat(owed(cycle, second)).as("it counts in the next one").isEmpty();
        assign(second, "II.2", true);
        assertThat(owed(cycle, second)).containsExactly("II.2");

        assertThat(codes(done(officer, "takeIntoCycle", of(cycle, later), LINKS)))
                .isEmpty();
        assertThat(owed(cycle, second)).containsExactly("II.1", "II.2");
        assertThat(codes(done(officer, "takeIntoCycle", of(cycle, later), LINKS)))
                .as("it is in already")
                .containsExactly("CANNOT_JOIN");

        var out = of(cycle, later);
        out.put("reason", "Để kỳ sau");
        assertThat(codes(done(officer, "takeOutOfCycle", out, LINKS))).isEmpty();
        assertThat(owed(cycle, second)).containsExactly("II.2");
        assertThat(codes(done(officer, "takeOutOfCycle", out, LINKS))).containsExactly("NOT_JOINED");
        assertThat(database.fetchSingle(
                                "select reason from record.change where tbl = 'cycle_assignment' and after is null order by id desc limit 1")
                        .get(0, String.class))
                .as("the record says why")
                .isEqualTo("Để kỳ sau");
    }

    @Test
    void nothingJoinsACycleInWhichItsHolderDoesNotReportOrThatIsClosed() {
        Place.Agency first = reporter();
        target("II.1", first);
        target("II.2", first);
        String cycle = cycle();
        Place.Agency stranger = agency(province);
        JsonNode link = assign(stranger, "II.1", true);
        assertThat(codes(done(officer, "takeIntoCycle", of(cycle, link), LINKS)))
                .containsExactly("CANNOT_JOIN");
        done(officer, "closeCycle", Map.of("id", cycle, "expectedVersion", 1, "reason", "Hết hạn"), "cycle { state }");
        JsonNode late = assign(first, "II.2", true);
        assertThat(codes(done(officer, "takeIntoCycle", of(cycle, late), LINKS)))
                .containsExactly("CANNOT_JOIN");
    }

    @Test
    void aMistakenAssignmentIsTakenBackWholeForAReason() {
        Place.Agency first = reporter();
        Place.Agency second = reporter();
        target("II.1", first);
        String cycle = cycle();
        JsonNode link = assign(second, "II.1", true);
        assertThat(owed(cycle, second)).containsExactly("II.1");
        var input = Map.of("id", link.at("/id").asString(), "expectedVersion", 1, "reason", "Giao nhầm sở");
        assertThat(codes(done(officer, "takeBackAssignment", input, "responsibility { id }")))
                .isEmpty();
        assertThat(owed(cycle, second)).isEmpty();
        assertThat(database.fetchSingle(
                                "select reason from record.change where tbl = 'responsibility' and after is null order by id desc limit 1")
                        .get(0, String.class))
                .isEqualTo("Giao nhầm sở");
        JsonNode again = assign(second, "II.1", true);
        assertThat(again.at("/basis").asString()).as("it can be given again").isEqualTo("ASSIGNED");
    }
}
