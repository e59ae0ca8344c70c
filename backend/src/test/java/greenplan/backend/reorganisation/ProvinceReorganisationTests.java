package greenplan.backend.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Provinces are merged and split: what passes, what stays, and what is refused. */
class ProvinceReorganisationTests extends ProvinceApi {

    @Test
    void thePreviewTellsWhatPassesAndThenItHappens() {
        Place.Agency department = agency(b);
        var input = merger(today());
        JsonNode preview = preview(officerOfBoth, input);
        assertThat(preview.at("/codes").toString())
                .isEqualTo(
                        "[{\"code\":\"%s\",\"from\":{\"code\":\"%s\"},\"to\":null},{\"code\":\"%s\",\"from\":{\"code\":\"%s\"},\"to\":{\"code\":\"%s\"}}]"
                                .formatted(codeOfA, a.code(), codeOfB, b.code(), a.code()));
        assertThat(preview.at("/areas").findValuesAsString("area"))
                .containsExactly(a.code(), a.code() + "-since-" + today(), b.code());
        assertThat(preview.at("/plans/1/plan").asString()).isEqualTo(plan(b));
        assertThat(preview.at("/plans/1/to/code").asString()).isEqualTo(a.code());
        assertThat(preview.at("/roles")).hasSize(4);
        assertThat(preview.at("/agencies").findValuesAsString("code")).containsExactly(department.code());

        input.put("expectedEffects", preview.at("/fingerprint").asString());
        reorganise(input);
        assertThat(spans(published(a).at("/officialCodes")))
                .containsExactly(codeOfA + " .." + today().minusDays(1), codeOfB + " " + today() + "..");
        assertThat(spans(published(b).at("/officialCodes"))).containsExactly(codeOfB + " .." + today().minusDays(1));
        assertThat(published(b).at("/reorganisations/0/inForce").asBoolean()).isTrue();
        assertThat(published(b).at("/reorganisations/0/successors/0/code").asString())
                .isEqualTo(a.code());
    }

    @Test
    void thePlanOfTheOldProvinceStaysOnItsAreaAndItsRightsPass() {
        write(() -> database.execute("""
            insert into greenplan.reporting_duty (plan_id, agency_id, position)
            select id, ?, 1 from greenplan.plan where code = ?
            """, agency(b).id(), plan(b)));
        assertThat(opening(officerOfA, b)).isEqualTo("FORBIDDEN");
        reorganise(merger(today()));
        assertThat(published(b).at("/plans/0/territory/code").asString()).isEqualTo(b.code());
        assertThat(spans(published(b).at("/territories"))).containsExactly(b.code() + " .." + today().minusDays(1));
        assertThat(provinces(officerOfA)).containsExactly(a.code(), b.code());
        assertThat(provinces(officerOfB)).containsExactly(a.code(), b.code());
        assertThat(opening(officerOfA, b)).isEmpty();
        assertThat(ask(officerOfA, "{ workspace { cycles(plan: \"" + plan(b) + "\") { year } } }", Map.of())
                        .at("/data/workspace/cycles"))
                .hasSize(1);
    }

    @Test
    void aheadOfItsDayNothingHasPassedAndItCanBeUndone() {
        String before = rows();
        JsonNode ahead = reorganise(merger(today().plusDays(1)));
        assertThat(ahead.at("/undoable").asBoolean()).isTrue();
        assertThat(published(b).at("/reorganisations/0/inForce").asBoolean()).isFalse();
        assertThat(opening(officerOfA, b)).isEqualTo("FORBIDDEN");
        assertThat(provinces(officerOfB)).containsExactly(b.code());
        assertThat(rows()).isNotEqualTo(before);

        var undo = Map.of("id", ahead.at("/id").asString(), "expectedVersion", 1, "clientMutationId", unique("undo"));
        for (int i = 0; i < 2; i++) {
            assertThat(done(officerOfB, "undoProvinceReorganisation", undo, DONE)
                            .at("/problems"))
                    .isEmpty();
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void itsHistoryIsReadByThoseOfEachProvince() {
        String id = reorganise(merger(today())).at("/id").asString();
        String query =
                "query ($of: ID!) { workspace { history(of: $of, first: 100) { nodes { what fields { after } } } } }";
        for (String token : List.of(officerOfA, officerOfB)) {
            JsonNode history = ask(token, query, Map.of("of", id));
            assertThat(OrganisationApi.told(history)).contains("Sắp xếp lại tỉnh: 9/NQ", "Kế thừa giữa các tỉnh");
            assertThat(history.toString()).contains(a.name().vi(), b.name().vi());
        }
        assertThat(OrganisationApi.told(ask(token(person(Role.FOCAL_OFFICER, province())), query, Map.of("of", id))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void whatIsInForceIsNotUndone() {
        JsonNode done = reorganise(merger(today()));
        JsonNode undone = done(
                officerOfA,
                "undoProvinceReorganisation",
                Map.of("id", done.at("/id").asString(), "expectedVersion", 1),
                DONE);
        assertThat(undone.at("/problems").findValuesAsString("code")).containsExactly("IN_FORCE");
    }

    @Test
    void aSplitBeginsAProvinceThatIsAsFictionalAsItsPredecessor() {
        String begun = unique("tinh-moi");
        reorganise(input(
                "SPLIT",
                today(),
                List.of(a),
                Map.of("province", a.code()),
                Map.of("province", begun, "nameVi", "Mới", "nameEn", "New")));
        JsonNode page = ask(
                        null,
                        "{ province(code: \"" + begun
                                + "\") { sample name territories { name } reorganisations { kind } } }",
                        Map.of())
                .at("/data/province");
        assertThat(page.at("/sample").asBoolean()).isTrue();
        assertThat(page.at("/territories/0/name").asString()).startsWith("Tỉnh Mới từ ngày ");
        assertThat(page.at("/reorganisations/0/kind").asString()).isEqualTo("SPLIT");
        // Whoever goes on without a new code keeps the one that it has.
        assertThat(spans(published(a).at("/officialCodes"))).containsExactly(codeOfA + " ..");
        assertThat(provinces(officerOfA)).containsExactly(a.code());
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() {
        Place.Province other = province();
        var intoA = Map.of("province", a.code());
        assertThat(problems(input("ABOLISH", today(), List.of(a)))).containsExactly("NOBODY_FOLLOWS");
        assertThat(problems(input("RENAME", today(), List.of(a), intoA))).containsExactly("NOT_RENAMED_HERE");
        assertThat(problems(input("MERGE", today(), List.of(a), intoA))).containsExactly("DOES_NOT_FIT");
        assertThat(problems(input("MERGE", today(), List.of(a, b), Map.of("province", other.code()))))
                .containsExactly("IS_THERE");
        assertThat(problems(input("MERGE", today(), List.of(a, b), Map.of("province", unique("tinh-moi")))))
                .containsExactly("NAME_NEEDED");
        assertThat(problems(input(
                        "MERGE", today(), List.of(a, other), Map.of("province", a.code(), "officialCode", codeOfB))))
                .containsExactly("CODE_TAKEN");
        write(() -> database.execute("update greenplan.province set sample = false where id = ?", b.id()));
        assertThat(problems(input("MERGE", today(), List.of(a, b), intoA))).containsExactly("REAL_AND_FICTIONAL");
    }

    @Test
    void aProvinceThatIsReorganisedLaterIsNotReorganisedBefore() {
        reorganise(merger(today().plusDays(5)));
        assertThat(problems(merger(today().plusDays(5)))).contains("CHANGED_LATER");
        assertThat(problems(merger(today()))).contains("CHANGED_LATER");
    }

    @Test
    void whoSawOtherEffectsIsAskedToLookAgain() {
        var input = merger(today());
        input.put(
                "expectedEffects",
                preview(officerOfBoth, input).at("/fingerprint").asString());
        person(Role.LEADER, b);
        assertThat(done(officerOfBoth, "reorganiseProvinces", input, DONE)
                        .at("/problems")
                        .findValuesAsString("code"))
                .containsExactly("EFFECTS_CHANGED");
    }

    @Test
    void aProvinceWithAPlanOrPeopleIsNotTakenOverByTheOfficerOfAnother() {
        String before = rows();
        String stranger = token(person(Role.FOCAL_OFFICER, province()));
        for (String token : List.of(stranger, officerOfA, officerOfB)) {
            JsonNode error =
                    mutate(token, "reorganiseProvinces", merger(today()), DONE).at("/errors/0/extensions");
            assertThat(error.at("/code").asString()).isEqualTo("FORBIDDEN");
            assertThat(preview(token, merger(today())).isNull()).isTrue();
        }
        assertThat(rows()).isEqualTo(before);
        var withOneThatIsButAName = input("MERGE", today(), List.of(a, province()), Map.of("province", a.code()));
        assertThat(done(officerOfA, "reorganiseProvinces", withOneThatIsButAName, DONE)
                        .at("/problems"))
                .isEmpty();
    }
}
