package greenplan.backend.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A reorganisation, from the preview to the day after. */
class ReorganisationTests extends OrganisationApi {

    @Autowired
    private Graph graph;

    private List<String> roles(String token) {
        return ask(token, "{ workspace { me { roles { agency } } } }", Map.of())
                .at("/data/workspace/me/roles")
                .findValuesAsString("agency");
    }

    @Test
    void aMergerInTheMiddleOfACycleHandsOverDutiesRightsAndDrafts() {
        Place.Agency a = reporter();
        Place.Agency b = reporter();
        duty("V.1", a);
        duty("V.2", b);
        target("II.1", a);
        String editor = token(person(Role.AGENCY_EDITOR, a));
        String cycle = cycle();
        progress(editor, report(cycle, a), "V.1", "Đang làm");

        Map<String, Object> input = input("MERGE", today(), List.of(a.code(), b.code()), beginning("so-hop-nhat"));
        String heir = province.code() + "/so-hop-nhat";
        JsonNode preview = preview(input);
        assertThat(preview.at("/duties").findValuesAsString("duty")).containsExactly("V.1", "V.2");
        assertThat(preview.at("/duties/0/to/code").asString()).isEqualTo(heir);
        assertThat(preview.at("/targets/0/to/code").asString()).isEqualTo(heir);
        assertThat(preview.at("/roles/0/to/code").asString()).isEqualTo(heir);
        assertThat(preview.at("/reports")).hasSize(2);
        input.put("expectedEffects", preview.at("/fingerprint").asString());
        reorganise(input);

        assertThat(roles(editor)).containsExactly(heir);
        assertThat(bearers(today())).containsEntry("V.1", List.of(heir)).containsEntry("V.2", List.of(heir));
        assertThat(bearers(today().minusDays(1))).containsEntry("V.1", List.of(a.code()));
        List<JsonNode> reports = reports(cycle);
        assertThat(reports)
                .extracting(report -> report.at("/agency").asString())
                .containsExactly(heir, heir);
        assertThat(reports.get(0).at("/duties").findValuesAsString("duty")).containsExactly("V.1");
        assertThat(reports.get(0).at("/duties/0/text").asString()).isEqualTo("Đang làm");
        assertThat(reports.get(0).at("/values").findValuesAsString("target")).containsExactly("II.1");
        assertThat(reports.get(1).at("/duties").findValuesAsString("duty")).containsExactly("V.2");
        assertThat(progress(editor, reports.get(1), "V.2", "Nhận bàn giao").at("/problems"))
                .isEmpty();
    }

    @Test
    void theDraftAboutADutyThatGoesElsewhereGoesWithIt() {
        Place.Agency a = reporter();
        Place.Agency e = reporter();
        duty("V.1", a);
        duty("V.2", a);
        duty("V.3", e);
        String editor = token(person(Role.AGENCY_EDITOR, a));
        String cycle = cycle();
        JsonNode report = report(cycle, a);
        progress(editor, report, "V.1", "Ở lại");
        progress(editor, report, "V.2", "Đi theo");
        var input = input("SPLIT", today(), List.of(a.code()), going(a), going(e));
        input.put("duties", List.of(Map.of("plan", plan, "duty", "V.2", "from", a.code(), "to", e.code())));
        reorganise(input);
        assertThat(bearers(today())).containsEntry("V.1", List.of(a.code())).containsEntry("V.2", List.of(e.code()));
        assertThat(report(cycle, a).at("/duties").findValuesAsString("text")).containsExactly("Ở lại");
        assertThat(report(cycle, e).at("/duties").findValuesAsString("duty")).containsExactly("V.2", "V.3");
        assertThat(report(cycle, e).at("/duties/0/text").asString()).isEqualTo("Đi theo");
    }

    @Test
    void whoBeginsInTheMiddleOfACycleGetsAReportFromThatDayOn() {
        Place.Agency a = reporter();
        duty("V.1", a);
        duty("V.2", a);
        String cycle = cycle();
        var input = input("SPLIT", today(), List.of(a.code()), going(a), beginning("so-tach"));
        String begun = province.code() + "/so-tach";
        input.put("duties", List.of(Map.of("plan", plan, "duty", "V.2", "from", a.code(), "to", begun)));
        assertThat(preview(input).at("/newReports").findValuesAsString("code")).containsExactly(begun);
        reorganise(input);
        assertThat(reports(cycle)).hasSize(2).last().satisfies(report -> {
            assertThat(report.at("/agency").asString()).isEqualTo(begun);
            assertThat(report.at("/duties").findValuesAsString("duty")).containsExactly("V.2");
        });
    }

    @Test
    void aCycleThatIsOpenedBeforeTheDayHasTheReportReady() {
        Place.Agency a = reporter();
        duty("V.1", a);
        var input = input("SPLIT", today().plusDays(3), List.of(a.code()), going(a), beginning("so-tach"));
        String begun = province.code() + "/so-tach";
        input.put("duties", List.of(Map.of("plan", plan, "duty", "V.1", "from", a.code(), "to", begun)));
        reorganise(input);
        String cycle = cycle();
        assertThat(reports(cycle)).hasSize(1);
        assertThat(rows()).contains("\"\"since\"\": \"\"" + today().plusDays(3));
    }

    @Test
    void anAgencyThatEndsWithoutASuccessorLeavesItsDutyToNobodyAndItsPeopleWithoutRights() {
        Place.Agency a = reporter();
        duty("V.1", a);
        String editor = token(person(Role.AGENCY_EDITOR, a));
        reorganise(input("ABOLISH", today(), List.of(a.code())));
        assertThat(bearers(today())).containsEntry("V.1", List.of("nobody"));
        assertThat(roles(editor)).isEmpty();
        JsonNode page = ask(
                null,
                "{ agency(code: \"" + a.code() + "\") { ended ownReorganisations { kind date act { number } } } }",
                Map.of());
        assertThat(page.at("/data/agency/ended").asBoolean()).isTrue();
        assertThat(page.at("/data/agency/ownReorganisations/0/kind").asString()).isEqualTo("ABOLISH");
        assertThat(page.at("/data/agency/ownReorganisations/0/act/number").asString())
                .isEqualTo("12/QĐ-UBND");
    }

    @Test
    void aNewNameCountsFromItsDayOn() {
        Place.Agency a = reporter();
        duty("V.1", a);
        reorganise(input(
                "RENAME",
                today().plusDays(1),
                List.of(a.code()),
                Map.of("agency", a.code(), "nameVi", "Sở Đổi tên", "nameEn", "Renamed")));
        for (var day : List.of(today(), today().plusDays(1))) {
            assertThat(ask(null, "{ agency(code: \"" + a.code() + "\", asOf: \"" + day + "\") { name } }", Map.of())
                            .at("/data/agency/name")
                            .asString())
                    .isEqualTo(day.equals(today()) ? a.name().vi() : "Sở Đổi tên");
            assertThat(bearers(day)).containsEntry("V.1", List.of(a.code()));
        }
    }

    @Test
    void untilItsDayItIsUndoneAndLeavesNoTrace() {
        Place.Agency a = reporter();
        Place.Agency b = reporter();
        duty("V.1", a);
        duty("V.2", b, a);
        target("II.1", a);
        cycle();
        String before = rows();
        JsonNode first =
                reorganise(input("MERGE", today().plusDays(5), List.of(a.code(), b.code()), beginning("so-hop-nhat")));
        assertThat(bearers(today())).containsEntry("V.1", List.of(a.code()));
        String heir = province.code() + "/so-hop-nhat";
        assertThat(bearers(today().plusDays(5))).containsEntry("V.2", List.of(heir, heir));
        JsonNode second = reorganise(input(
                "RENAME",
                today().plusDays(7),
                List.of(heir),
                Map.of("agency", heir, "nameVi", "Sở Đổi tên", "nameEn", "Renamed")));
        assertThat(undo(first).at("/problems/0/code").asString()).isEqualTo("BUILT_UPON");
        assertThat(undo(second).at("/problems")).isEmpty();
        assertThat(undo(first).at("/problems")).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatIsInForceIsNotUndone() {
        Place.Agency a = reporter();
        JsonNode done = reorganise(input("ABOLISH", today(), List.of(a.code())));
        assertThat(done.at("/undoable").asBoolean()).isFalse();
        assertThat(undo(done).at("/problems/0/code").asString()).isEqualTo("IN_FORCE");
    }

    @Test
    void aRepeatedCallHappensOnceAndAnOldPreviewNotAtAll() {
        Place.Agency a = reporter();
        Place.Agency b = reporter();
        duty("V.1", a);
        var input = input("MERGE", today().plusDays(2), List.of(a.code()), going(b));
        input.put("expectedEffects", preview(input).at("/fingerprint").asString());
        duty("V.2", a);
        JsonNode stale = done(officer, "reorganise", input, DONE);
        assertThat(stale.at("/problems/0/code").asString()).isEqualTo("EFFECTS_CHANGED");
        input.put("expectedEffects", preview(input).at("/fingerprint").asString());
        input.put("clientMutationId", "once");
        JsonNode first = reorganise(input);
        assertThat(reorganise(input).at("/id").asString())
                .isEqualTo(first.at("/id").asString());
    }

    @Test
    void anAgencyOfAnotherProvinceIsUnknown() {
        Place.Agency abroad = agency(province());
        JsonNode preview = preview(input("ABOLISH", today(), List.of(abroad.code())));
        assertThat(preview.at("/problems/0/code").asString()).isEqualTo("UNKNOWN");
        assertThat(preview.at("/fingerprint").isNull()).isTrue();
    }

    @Test
    void asManyStatementsForManyDutiesAsForOne() {
        assertThat(statements(8)).isEqualTo(statements(1));
    }

    private int statements(int duties) {
        aProvinceWithAPlan();
        Place.Agency a = reporter();
        Place.Agency b = reporter();
        for (int i = 1; i <= duties; i++) {
            duty("V." + i, a);
            target("II." + i, a);
        }
        cycle();
        var input = new HashMap<String, Object>(input("MERGE", today().plusDays(2), List.of(a.code()), going(b)));
        return graph.workOf(() -> reorganise(input));
    }

    @Test
    void itsHistoryTellsWhatItTouchedToThoseOfTheProvince() {
        Place.Agency a = reporter();
        Place.Agency b = reporter();
        duty("V.1", a);
        JsonNode merged = reorganise(input("MERGE", today(), List.of(a.code(), b.code()), beginning("so-hop-nhat")));
        String id = merged.at("/id").asString();
        assertThat(history(officer, id))
                .contains("Sắp xếp lại cơ quan: 12/QĐ-UBND", "Kế thừa giữa các cơ quan", "Chuyển giao nhiệm vụ: V.1");
        assertThat(history(token(person(Role.FOCAL_OFFICER, province())), id)).containsExactly("NOT_FOUND");
    }
}
