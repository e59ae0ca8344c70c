package greenplan.backend.note;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NoteKeepingTests extends StaffApi {

    private static final String NOTE =
            "note { id code version kind quote text clarification clarificationAct clarifiedOn clause { path } }";

    /** A plan of one clause. */
    private String plan(Place.Province province) {
        String code = unique("plan");
        write(() -> database.execute("""
                with t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
                  values (?, ?, 'Địa bàn', 'Area', '(,)') returning id),
                p as (insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
                  select ?, id, ?, 'Kế hoạch', 'Plan', '', '' from t returning id)
                insert into greenplan.clause (plan_id, path, position, role, text)
                select id, 'II', 1, 'TITLE', 'Tỷ lệ  đạt trên\n95% vào năm 2030' from p
                """, province.id(), code, province.id(), code));
        return code;
    }

    private JsonNode add(String token, String plan, String quote) {
        var input = new HashMap<String, Object>(Map.of(
                "plan", plan,
                "clause", "II",
                "kind", "AMBIGUOUS_WORDING",
                "quote", quote,
                "textVi", "Không rõ tỷ lệ của cái gì.",
                "textEn", "It does not say what the rate is of."));
        return done(token, "addNote", input, NOTE);
    }

    @Test
    void aNoteNeedsNoEnglishAndIsShownInVietnameseMeanwhile() {
        Place.Province province = province();
        String plan = plan(province);
        done(
                token(person(Role.PORTAL_EDITOR, province)),
                "addNote",
                Map.of(
                        "plan", plan,
                        "clause", "II",
                        "kind", "AMBIGUOUS_WORDING",
                        "quote", "đạt trên 95%",
                        "textVi", "Không rõ tỷ lệ của cái gì."),
                NOTE);
        assertThat(ask(null, "{ plan(code: \"" + plan + "\") { notes { nodes { text(language: EN) } } } }", Map.of())
                        .at("/data/plan/notes/nodes/0/text")
                        .asString())
                .isEqualTo("Không rõ tỷ lệ của cái gì.");
    }

    @Test
    void theNumbersOfNotesGoOnAfterTheNinetyNinth() {
        Place.Province province = province();
        String plan = plan(province);
        write(() -> database.execute("""
                insert into greenplan.note (plan_id, clause_id, code, position, kind, text_vi)
                select plan_id, id, 'p-99', 99, 'AMBIGUOUS_WORDING', 'Không rõ.' from greenplan.clause
                where plan_id = (select id from greenplan.plan where code = ?)
                """, plan));
        String editor = token(person(Role.PORTAL_EDITOR, province));
        assertThat(add(editor, plan, "đạt trên 95%").at("/note/code").asString())
                .isEqualTo("p-100");
        assertThat(add(editor, plan, "năm 2030").at("/note/code").asString()).isEqualTo("p-101");
    }

    @Test
    void aNoteQuotesItsClauseAndGetsItsOfficialAnswerInPublic() {
        Place.Province province = province();
        String plan = plan(province);
        String editor = token(person(Role.PORTAL_EDITOR, province));
        assertThat(add(editor, plan, "đạt trên 96%").at("/problems/0/code").asString())
                .isEqualTo("NOT_VERBATIM");
        JsonNode added = add(editor, plan, "đạt trên 95%");
        assertThat(added.at("/note/code").asString()).isEqualTo("p-01");
        assertThat(add(editor, plan, "năm 2030").at("/note/code").asString()).isEqualTo("p-02");

        Map<String, ?> answer = Map.of(
                "id",
                added.at("/note/id").asString(),
                "expectedVersion",
                1,
                "clarification",
                "Tỷ lệ của dân số.",
                "act",
                "12/STC-TH",
                "on",
                today().toString());
        String both = NOTE + " conflict { currentVersion differences { theirs } }";
        assertThat(done(editor, "clarifyNote", answer, both).at("/note/version").asInt())
                .isEqualTo(2);
        assertThat(done(editor, "clarifyNote", answer, both)
                        .at("/conflict/currentVersion")
                        .asInt())
                .isEqualTo(2);
        var again = new HashMap<String, Object>(answer);
        again.put("expectedVersion", 2);
        assertThat(done(editor, "clarifyNote", again, both + " problems { code message }")
                        .at("/problems/0")
                        .toString())
                .as("the same answer once more changes nothing")
                .contains("SAME", "Tỷ lệ của dân số.", "12/STC-TH");
        JsonNode register = ask(
                null,
                "{ plan(code: \"" + plan
                        + "\") { notes { nodes { code clarification clarificationAct clarifiedOn } } } }",
                Map.of());
        assertThat(register.at("/data/plan/notes/nodes/0").toString())
                .isEqualTo(
                        "{\"code\":\"p-01\",\"clarification\":\"Tỷ lệ của dân số.\",\"clarificationAct\":\"12/STC-TH\","
                                + "\"clarifiedOn\":\"" + today() + "\"}");
    }
}
