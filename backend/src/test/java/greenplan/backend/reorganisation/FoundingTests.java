package greenplan.backend.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Agencies are founded by an act: what they are from then on, slips in a pasted list, and the way back. */
class FoundingTests extends OrganisationApi {

    @Autowired
    private Graph graph;

    private String theClass() {
        String code = unique("nhom");
        write(() -> database.execute("""
                with a as (insert into greenplan.agency (province_id, code, kind) values (?, ?, 'CLASS') returning id),
                  n as (insert into greenplan.agency_name (agency_id, valid, name_vi, name_en)
                    select id, '(,)', 'UBND các xã', 'Communes' from a)
                insert into greenplan.reporting_duty (plan_id, agency_id, position)
                select p.id, a.id, 1 from a, greenplan.plan p where p.code = ?
                """, province.id(), code, plan));
        return province.code() + "/" + code;
    }

    private static Map<String, Object> commune(String name) {
        return Map.of("nameVi", name, "kind", "COMMUNE");
    }

    private Map<String, Object> founding(LocalDate date, List<Map<String, Object>> agencies, String... classes) {
        return new HashMap<>(Map.of(
                "province", province.code(),
                "date", date.toString(),
                "act", "1/NQ-HĐND",
                "actDate", today().toString(),
                "agencies", agencies,
                "classes", List.of(classes)));
    }

    private JsonNode found(Map<String, ?> input) {
        return done(
                officer,
                "foundAgencies",
                input,
                "reorganisation { id version kind undoable certainty predecessors { code } successors { code name } }");
    }

    private JsonNode undo(JsonNode founding, String reason) {
        return done(
                officer,
                "undoReorganisation",
                Map.of(
                        "id", founding.at("/id").asString(),
                        "expectedVersion", founding.at("/version").asInt(),
                        "reason", reason),
                "reorganisation { id }");
    }

    private List<String> slips(JsonNode answer) {
        return answer.at("/problems").findValuesAsString("message");
    }

    @Test
    void communesOfOneListOweReportsAndGetAccountsAndTargetsFromTheirDayOn() {
        String its = theClass();
        target("II.1", reporter());
        var agencies = IntStream.rangeClosed(1, 99)
                .mapToObj(i -> commune("Ủy ban nhân dân xã Số " + i))
                .toList();
        JsonNode answer = found(founding(today().minusDays(30), agencies, its));
        JsonNode founding = answer.at("/reorganisation");
        assertThat(founding.at("/kind").asString()).isEqualTo("FOUND");
        assertThat(founding.at("/predecessors")).isEmpty();
        assertThat(founding.at("/successors")).hasSize(99);
        String first = province.code() + "/uy-ban-nhan-dan-xa-so-1";
        assertThat(founding.at("/successors/0/code").asString()).isEqualTo(first);
        assertThat(reports(cycle()))
                .hasSize(100)
                .anySatisfy(
                        report -> assertThat(report.at("/agency").asString()).isEqualTo(first));
        assertThat(person(Role.AGENCY_EDITOR, places.agency(first, today()).orElseThrow())
                        .key())
                .isPositive();
        assertThat(done(
                                officer,
                                "assignTargets",
                                Map.of(
                                        "plan",
                                        plan,
                                        "targets",
                                        List.of("II.1"),
                                        "agency",
                                        first,
                                        "from",
                                        today().toString(),
                                        "act",
                                        "2/QĐ-UBND",
                                        "actDate",
                                        today().toString()),
                                "responsibilities { agency }")
                        .at("/responsibilities/0/agency")
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void theNumberOfStatementsIsThatOfOneAgency() {
        String its = theClass();
        int one = graph.workOf(() -> found(founding(today(), List.of(commune("UBND xã A")), its)));
        var many = IntStream.rangeClosed(1, 99)
                .mapToObj(i -> commune("UBND xã B" + i))
                .toList();
        assertThat(graph.workOf(() -> found(founding(today().minusDays(1), many, its))))
                .isLessThanOrEqualTo(one);
    }

    @Test
    void everybodyReadsSinceWhenByWhichActAndInWhichLanguageItsNameIs() {
        var input = founding(LocalDate.of(2025, 7, 1), List.of(commune("UBND xã Bản Lầu")));
        input.put("certainty", "BY");
        input.put("noteVi", "Tiếp nhận từ huyện Mường Khương.");
        assertThat(slips(found(input))).isEmpty();
        JsonNode agency = ask(
                        null,
                        "query ($code: String!) { agency(code: $code) { kind ended name(language: EN) nameLanguage(language: EN)"
                                + " names { from } ownReorganisations { kind date certainty act { number } note(language: EN) } } }",
                        Map.of("code", province.code() + "/ubnd-xa-ban-lau"))
                .at("/data/agency");
        assertThat(agency.at("/kind").asString()).isEqualTo("COMMUNE");
        assertThat(agency.at("/name").asString()).isEqualTo("UBND xã Bản Lầu");
        assertThat(agency.at("/nameLanguage").asString()).isEqualTo("VI");
        assertThat(agency.at("/names/0/from").asString()).isEqualTo("2025-07-01");
        assertThat(agency.at("/ownReorganisations/0/kind").asString()).isEqualTo("FOUND");
        assertThat(agency.at("/ownReorganisations/0/certainty").asString()).isEqualTo("BY");
        assertThat(agency.at("/ownReorganisations/0/note").asString()).isEqualTo("Tiếp nhận từ huyện Mường Khương.");
    }

    @Test
    void everySlipIsToldByItsLineAndNothingIsFounded() {
        Place.Agency there = reporter();
        List<Map<String, Object>> agencies = List.of(
                Map.of("line", 2, "nameVi", "UBND xã A", "kind", "COMMUNE"),
                Map.of("line", 3, "nameVi", "  ", "kind", "COMMUNE"),
                Map.of("line", 5, "nameVi", "ubnd xã a", "kind", "COMMUNE"),
                Map.of("line", 6, "nameVi", there.name().vi(), "kind", "DEPARTMENT"),
                Map.of("line", 7, "nameVi", "Nhóm", "kind", "CLASS"),
                Map.of("line", 8, "nameVi", "UBND xã B", "kind", "COMMUNE", "code", "Xã B"));
        JsonNode answer = found(founding(today(), agencies, there.code()));
        assertThat(slips(answer))
                .satisfiesExactlyInAnyOrder(
                        slip -> assertThat(slip).startsWith("Dòng 3:"),
                        slip -> assertThat(slip).isEqualTo("Dòng 5: trùng tên với dòng 2."),
                        slip -> assertThat(slip)
                                .startsWith("Dòng 6:")
                                .contains(there.name().vi()),
                        slip -> assertThat(slip).startsWith("Dòng 7:"),
                        slip -> assertThat(slip).startsWith("Dòng 8:").contains("Xã B"),
                        slip -> assertThat(slip).contains(there.code()));
        assertThat(rows()).doesNotContain("UBND xã A");
    }

    @Test
    void namesThatDifferInMarksAloneGetSlugsOfTheirOwn() {
        JsonNode founding = found(founding(today(), List.of(commune("UBND xã Bản Lầu"), commune("UBND xã Bản Lậu"))));
        assertThat(founding.at("/reorganisation/successors").findValuesAsString("code"))
                .containsExactly(province.code() + "/ubnd-xa-ban-lau", province.code() + "/ubnd-xa-ban-lau-2");
    }

    @Test
    void aFoundingIsUndoneForAReasonWhileNothingHangsOnIt() {
        String its = theClass();
        String before = rows();
        JsonNode founding = found(founding(today().minusDays(9), List.of(commune("UBND xã A")), its))
                .at("/reorganisation");
        assertThat(undo(founding, " ").at("/problems/0/code").asString()).isEqualTo("REASON_NEEDED");
        assertThat(undo(founding, "Nhầm tỉnh").at("/problems")).isEmpty();
        assertThat(rows()).isEqualTo(before);
        assertThat(database.fetch("select reason from record.change order by id desc limit 20")
                        .getValues(0, String.class))
                .contains("Nhầm tỉnh");

        JsonNode used =
                found(founding(today(), List.of(commune("UBND xã B")), its)).at("/reorganisation");
        cycle();
        assertThat(undo(used, "Nhầm").at("/problems/0/code").asString()).isEqualTo("IN_USE");
    }

    @Test
    void whatWasFoundedIsRenamedMergedAndAbolishedLikeAnyOther() {
        found(founding(today().minusDays(9), List.of(commune("UBND xã A"), commune("UBND xã B"))));
        String a = province.code() + "/ubnd-xa-a";
        String b = province.code() + "/ubnd-xa-b";
        reorganise(input("MERGE", today(), List.of(a, b), Map.of("agency", a)));
        assertThat(reorganise(input("ABOLISH", today().plusDays(1), List.of(a)))
                        .at("/undoable")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aNewNameNeedsNoEnglish() {
        Place.Agency a = reporter();
        reorganise(input("RENAME", today(), List.of(a.code()), Map.of("agency", a.code(), "nameVi", "Sở Mới")));
        assertThat(ask(null, "{ agency(code: \"" + a.code() + "\") { name(language: EN) } }", Map.of())
                        .at("/data/agency/name")
                        .asString())
                .isEqualTo("Sở Mới");
    }
}
