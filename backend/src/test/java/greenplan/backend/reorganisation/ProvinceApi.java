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
import tools.jackson.databind.JsonNode;

/** Two provinces of each test's own, A and B, with a plan, a focal officer and a national code each. */
abstract class ProvinceApi extends StaffApi {

    /** Codes mean one province a day, so each test has its own. */
    private static final AtomicInteger CODES = new AtomicInteger(40);

    static final String DONE = "reorganisation { id version undoable predecessors { code } successors { code name } }";

    Place.Province a;
    Place.Province b;
    String codeOfA;
    String codeOfB;
    String officerOfA;
    String officerOfB;
    String officerOfBoth;

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
    String given(Place.Province province) {
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

    static String plan(Place.Province province) {
        return "ke-hoach-" + province.code();
    }

    static Map<String, Object> input(
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
    Map<String, Object> merger(LocalDate date) {
        return input("MERGE", date, List.of(a, b), Map.of("province", a.code(), "officialCode", codeOfB));
    }

    JsonNode preview(String token, Map<String, ?> input) {
        return ask(token, """
            query ($input: ReorganiseProvincesInput!) { workspace { provinceReorganisationPreview(input: $input) {
                fingerprint problems { field code message }
                codes { code from { code } to { code } } areas { area begins province { code } }
                plans { plan from { code } to { code } } roles { role from { code } to { code } } agencies { code } } } }
            """, Map.of("input", input)).at("/data/workspace/provinceReorganisationPreview");
    }

    JsonNode reorganise(Map<String, ?> input) {
        JsonNode answer = done(officerOfBoth, "reorganiseProvinces", input, DONE);
        assertThat(answer.at("/problems")).isEmpty();
        return answer.at("/reorganisation");
    }

    List<String> problems(Map<String, ?> input) {
        return preview(officerOfBoth, input).at("/problems").findValuesAsString("code");
    }

    JsonNode published(Place.Province province) {
        return ask(
                        null,
                        "{ province(code: \"" + province.code() + "\") { officialCodes { code from to }"
                                + " territories { code from to } plans { code territory { code } }"
                                + " reorganisations { inForce predecessors { code } successors { code } } } }",
                        Map.of())
                .at("/data/province");
    }

    static List<String> spans(JsonNode list) {
        var spans = new ArrayList<String>();
        list.forEach(each -> spans.add("%s %s..%s"
                .formatted(
                        each.at("/code").asString(),
                        each.at("/from").asString(),
                        each.at("/to").asString())));
        return spans;
    }

    /** The error of opening a cycle for the plan of a province; empty when it may be opened. */
    String opening(String token, Place.Province province) {
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

    List<String> provinces(String token) {
        return ask(token, "{ workspace { me { roles { provinces } } } }", Map.of())
                .at("/data/workspace/me/roles/0/provinces")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    String rows() {
        return database.fetch("""
            select 'province', to_jsonb(p)::text from greenplan.province p where id in ({0}, {1})
            union all select 'code', to_jsonb(c)::text from greenplan.province_official_code c where province_id in ({0}, {1})
            union all select 'area', to_jsonb(t)::text from greenplan.territory t where province_id in ({0}, {1})
            union all select 'follows', to_jsonb(s)::text from greenplan.province_succession s where predecessor_id in ({0}, {1})
            order by 1, 2\
            """.replace("{0}", Long.toString(a.id())).replace("{1}", Long.toString(b.id())))
                .formatCSV();
    }
}
