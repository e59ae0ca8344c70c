package greenplan.backend.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who answers for a target, decided in the portal, and what it means for the reports. */
class AssignmentTests extends ReportApi {

    private static final String ASSIGNED = "responsibility { id version basis act actDate agency from rejectedOn }";

    private static final String LINK = ASSIGNED + " conflict { currentVersion differences { yours theirs } }";

    private List<String> owed(String report, String agency) {
        return ask(
                        as(Role.AGENCY_EDITOR, agency),
                        "query ($id: ID!) { workspace { report(id: $id) { values { target } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report/values")
                .findValuesAsString("target");
    }

    private JsonNode shown(String target) {
        return ask(
                        null,
                        "{ target(plan: \"" + PLAN + "\", code: \"" + target
                                + "\") { responsible { basis act actDate agency { code } } } }",
                        Map.of())
                .at("/data/target/responsible");
    }

    private List<String> shownOn(LocalDate day) {
        return ask(
                        null,
                        "query ($plan: String!, $day: Date) { plan(code: $plan, asOf: $day) { targets(first: 100) {"
                                + " nodes { code responsible { agency { code } } } } } }",
                        Map.of("plan", PLAN, "day", day.toString()))
                .at("/data/plan/targets/nodes")
                .valueStream()
                .filter(target -> target.at("/code").asString().equals("II.2.c-2030-3"))
                .findFirst()
                .orElseThrow()
                .at("/responsible")
                .findValuesAsString("code");
    }

    private JsonNode inferred(String agency) {
        return ask(
                        officer(),
                        "query ($plan: String!) { workspace { responsibilities(plan: $plan) { id version target agency basis rejectedOn } } }",
                        Map.of("plan", PLAN))
                .at("/data/workspace/responsibilities")
                .valueStream()
                .filter(link -> link.at("/agency").asString().endsWith("/" + agency))
                .filter(link -> link.at("/basis").asString().equals("INFERRED"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAssignedTargetIsShownWithItsActAndOwedFromTheNextCycleOn() {
        String agency = "so-khoa-hoc-va-cong-nghe";
        String before = report(open(9), agency);
        Map<String, ?> input = Map.of(
                "plan",
                PLAN,
                "target",
                "II.2.c-1",
                "agency",
                "minh-hoa/" + agency,
                "from",
                today().minusDays(1).toString(),
                "act",
                "12/QĐ-UBND (hư cấu)",
                "actDate",
                today().minusDays(2).toString());
        JsonNode assigned = done(officer(), "assignTarget", input, ASSIGNED);
        assertThat(assigned.at("/responsibility/basis").asString()).isEqualTo("ASSIGNED");
        assertThat(owed(before, agency)).doesNotContain("II.2.c-1");
        assertThat(owed(report(open(9), agency), agency)).contains("II.2.c-1");
        JsonNode link = shown("II.2.c-1").get(0);
        assertThat(link.at("/basis").asString()).isEqualTo("ASSIGNED");
        assertThat(link.at("/act").asString()).isEqualTo("12/QĐ-UBND (hư cấu)");
        assertThat(link.at("/actDate").asString())
                .isEqualTo(today().minusDays(2).toString());
        assertThat(done(officer(), "assignTarget", input, ASSIGNED)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("ALREADY_ASSIGNED");
    }

    @Test
    void anInferenceBindsOnceItIsConfirmedAndOnlyOnceIsItDecided() {
        String agency = "so-nong-nghiep-va-moi-truong";
        String before = report(open(9), agency);
        JsonNode link = inferred(agency);
        String target = link.at("/target").asString();
        Map<String, ?> input = Map.of(
                "id", link.at("/id").asString(),
                "expectedVersion", link.at("/version").asInt(),
                "act", "7/STC-TH (hư cấu)",
                "actDate", today().toString());
        assertThat(done(officer(), "confirmInference", input, LINK)
                        .at("/responsibility/basis")
                        .asString())
                .isEqualTo("CONFIRMED");
        assertThat(owed(before, agency)).doesNotContain(target);
        assertThat(owed(report(open(9), agency), agency)).contains(target);
        assertThat(shown(target).findValuesAsString("basis")).containsExactly("CONFIRMED");

        JsonNode late = done(
                officer(),
                "rejectInference",
                Map.of("id", link.at("/id").asString(), "expectedVersion", 1, "reason", "Không đúng"),
                LINK);
        assertThat(late.at("/conflict/currentVersion").asInt()).isEqualTo(2);
        assertThat(late.at("/conflict/differences/0/theirs").asString()).isEqualTo("CONFIRMED");
        assertThat(shown(target).size()).isEqualTo(1);
    }

    @Test
    void aRejectedInferenceLeavesThePagesAndStaysInTheHistoryWithItsReason() {
        JsonNode link = inferred("so-cong-thuong");
        String target = link.at("/target").asString();
        done(
                officer(),
                "rejectInference",
                Map.of(
                        "id", link.at("/id").asString(),
                        "expectedVersion", link.at("/version").asInt(),
                        "reason", "Thuộc Sở Tài chính"),
                LINK);
        assertThat(shown(target).findValuesAsString("basis")).doesNotContain("INFERRED");
        JsonNode history = ask(
                null,
                "{ target(plan: \"" + PLAN + "\", code: \"" + target
                        + "\") { history { object fields { field after } } } }",
                Map.of());
        assertThat(history.toString()).contains("Thuộc Sở Tài chính").doesNotContain("account:");
    }

    @Test
    void anAssignmentEndsByAnActOnItsDayAndWhatWasBeforeStaysAttributed() {
        LocalDate ends = today().plusDays(1);
        JsonNode link = done(
                        officer(),
                        "assignTarget",
                        Map.of(
                                "plan",
                                PLAN,
                                "target",
                                "II.2.c-2030-3",
                                "agency",
                                "minh-hoa/so-khoa-hoc-va-cong-nghe",
                                "from",
                                today().minusDays(9).toString(),
                                "act",
                                "12/QĐ-UBND (hư cấu)",
                                "actDate",
                                today().minusDays(9).toString()),
                        ASSIGNED)
                .at("/responsibility");
        var input = new HashMap<String, Object>(Map.of(
                "id",
                link.at("/id").asString(),
                "expectedVersion",
                1,
                "from",
                today().minusDays(9).toString(),
                "act",
                "13/QĐ-UBND (hư cấu)",
                "actDate",
                today().toString(),
                "reason",
                "Chuyển về đơn vị khác"));
        assertThat(done(officer(), "endAssignment", input, LINK)
                        .at("/problems/0/field")
                        .asString())
                .isEqualTo("from");
        input.put("from", ends.toString());
        JsonNode ended = done(officer(), "endAssignment", input, "responsibility { to endedAct version }");
        assertThat(ended.at("/responsibility/to").asString()).isEqualTo(today().toString());
        assertThat(ended.at("/responsibility/endedAct").asString()).isEqualTo("13/QĐ-UBND (hư cấu)");
        assertThat(shownOn(today())).contains("minh-hoa/so-khoa-hoc-va-cong-nghe");
        assertThat(shownOn(ends)).doesNotContain("minh-hoa/so-khoa-hoc-va-cong-nghe");
        assertThat(done(officer(), "endAssignment", input, LINK)
                        .at("/conflict/currentVersion")
                        .asInt())
                .isEqualTo(2);
        input.put("expectedVersion", 2);
        assertThat(done(officer(), "endAssignment", input, LINK)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_RUNNING");
    }
}
