package greenplan.backend.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two provinces of each test's own, A and B, with a plan, a focal officer and a national code each. */
class ProvinceReorganisationTests extends StaffApi {

    /** Codes mean one province a day, so each test has its own. */
    private static final AtomicInteger CODES = new AtomicInteger(40);

    private static final String DONE =
            "reorganisation { id version undoable predecessors { code } successors { code name } }";

    private Place.Province a;
    private Place.Province b;
    private String codeOfA;
    private String codeOfB;
    private String officerOfA;
    private String officerOfB;
    private String officerOfBoth;

    @BeforeEach
    void twoProvinces() {
        a = province();
        b = province();
        codeOfA = given(a);
        codeOfB = given(b);
        officerOfA = token(person(Role.FOCAL_OFFICER, a));
        officerOfB = token(person(Role.FOCAL_OFFICER, b));
        Person both = person(Role.FOCAL_OFFICER, a);
        hold(both, Role.FOCAL_OFFICER, b, DateSpan.since(today()));
        officerOfBoth = token(both);
    }

    /** Gives a province a code, an area and a plan that is named like it. */
    private String given(Place.Province province) {
        String code = Integer.toString(CODES.getAndIncrement());
        write(() -> {
            database.execute(
                    "insert into greenplan.province_official_code (province_id, code, valid) values (?, ?, '(,)')",
                    province.id(),
                    code);
            return database.execute("""
                    with t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
                      values (?, ?, 'Địa bàn', 'Area', '(,)') returning id)
                    insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
                    select ?, id, ?, 'Kế hoạch', 'Plan', '', '' from t
                    """, province.id(), province.code(), province.id(), plan(province));
        });
        return code;
    }

    private static String plan(Place.Province province) {
        return "ke-hoach-" + province.code();
    }

    private static Map<String, Object> input(
            String kind, LocalDate date, List<Place.Province> predecessors, Map<?, ?>... successors) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "date",
                date.toString(),
                "act",
                "9/NQ",
                "actDate",
                "2026-01-01",
                "predecessors",
                predecessors.stream().map(Place.Province::code).toList(),
                "successors",
                List.of(successors)));
    }

    /** B is merged into A, which gets B's code. */
    private Map<String, Object> merger(LocalDate date) {
        return input("MERGE", date, List.of(a, b), Map.of("province", a.code(), "officialCode", codeOfB));
    }

    private JsonNode preview(String token, Map<String, ?> input) {
        return ask(token, """
                query ($input: ReorganiseProvincesInput!) { workspace { provinceReorganisationPreview(input: $input) {
                    fingerprint problems { field code message }
                    codes { code from { code } to { code } } areas { area begins province { code } }
                    plans { plan from { code } to { code } } roles { role from { code } to { code } } agencies { code } } } }
                """, Map.of("input", input)).at("/data/workspace/provinceReorganisationPreview");
    }

    private JsonNode reorganise(Map<String, ?> input) {
        JsonNode answer = done(officerOfBoth, "reorganiseProvinces", input, DONE);
        assertThat(answer.at("/problems")).isEmpty();
        return answer.at("/reorganisation");
    }

    private List<String> problems(Map<String, ?> input) {
        return preview(officerOfBoth, input).at("/problems").findValuesAsString("code");
    }

    private JsonNode published(Place.Province province) {
        return ask(
                        null,
                        "{ province(code: \"" + province.code() + "\") { officialCodes { code from to }"
                                + " territories { code from to } plans { code territory { code } }"
                                + " reorganisations { inForce predecessors { code } successors { code } } } }",
                        Map.of())
                .at("/data/province");
    }

    private static List<String> spans(JsonNode list) {
        var spans = new ArrayList<String>();
        list.forEach(each -> spans.add("%s %s..%s"
                .formatted(
                        each.at("/code").asString(),
                        each.at("/from").asString(),
                        each.at("/to").asString())));
        return spans;
    }

    /** The error of opening a cycle for the plan of a province; empty when it may be opened. */
    private String opening(String token, Place.Province province) {
        int year = today().getYear();
        return mutate(
                        token,
                        "openCycle",
                        Map.of(
                                "plan",
                                plan(province),
                                "kind",
                                "ANNUAL",
                                "year",
                                year,
                                "opensOn",
                                today().toString(),
                                "dueBefore",
                                today().plusDays(9).toString(),
                                "dataCutoff",
                                year + "-12-31"),
                        "cycle { id }")
                .at("/errors/0/extensions/code")
                .asString();
    }

    private List<String> provinces(String token) {
        return ask(token, "{ workspace { me { roles { provinces } } } }", Map.of())
                .at("/data/workspace/me/roles/0/provinces")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String rows() {
        return database.fetch("""
                select 'province', to_jsonb(p)::text from greenplan.province p where id in ({0}, {1})
                union all select 'code', to_jsonb(c)::text from greenplan.province_official_code c where province_id in ({0}, {1})
                union all select 'area', to_jsonb(t)::text from greenplan.territory t where province_id in ({0}, {1})
                union all select 'follows', to_jsonb(s)::text from greenplan.province_succession s where predecessor_id in ({0}, {1})
                order by 1, 2""".replace("{0}", Long.toString(a.id())).replace("{1}", Long.toString(b.id())))
                .formatCSV();
    }

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
