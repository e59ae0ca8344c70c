package greenplan.backend.review;

import greenplan.backend.account.StaffApi;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A province of each test's own: a plan with three targets, and two agencies that report on all of them. */
abstract class FigureApi extends StaffApi {

    /** At least 0.75 of an index by 2030. */
    static final String INDEX = "II.2.c-2030-3";

    /** At most 10 kilns by 2027. */
    static final String KILNS = "II.2.c-2027-1";

    private static final String SEEN = """
            query ($plan: String!, $code: String!) { target(plan: $plan, code: $code) {
              status { verdict sentence working { latestValue } } history { object reason fields { field after } }
              observations(replaced: true) { use rivals { value } observation { id value counts kind confidence
                replacement { kind reason office at by { value } } replaces { value } decision { reason office } source { title } } } } }""";

    Place.Province province = new Place.Province(0, "", new Text("?", "?"));
    Place.Agency first = new Place.Agency(0, "", province.name(), province);
    Place.Agency second = first;
    String plan = "";
    String officer = "";

    @BeforeEach
    void aPlanOfTwoAgencies() {
        province = province();
        first = agency(province);
        second = agency(province);
        officer = token(person(Role.FOCAL_OFFICER, province));
        plan = unique("plan");
        write(() -> database.execute(
                """
            with t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
              values ({0}, {1}, 'Địa bàn', 'Area', '(,)') returning id),
            p as (insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
              select {0}, id, {1}, 'Kế hoạch', 'Plan', '', '' from t returning id),
            c as (insert into greenplan.clause (plan_id, path, position, role, text)
              select id, 'II', 1, 'OBJECTIVE'::greenplan.clause_role, 'Mục tiêu' from p returning id, plan_id),
            i as (insert into greenplan.indicator (code, name_vi, name_en, unit, direction, definition_vi, definition_en)
              values ({1} || '-index', 'Chỉ số HDI', 'HDI', null, 'UP', 'HDI', 'HDI'),
                ({1} || '-kilns', 'Lò gạch thủ công', 'Kilns', 'lò', 'DOWN', 'Lò', 'Kilns') returning id, code, unit),
            n as (insert into greenplan.target (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator,
                lower, upper, unit, due_year)
              select c.plan_id, c.id, i.id, x.code, x.position, x.code, x.code, 'Mục tiêu', x.form::greenplan.target_form,
                x.form::greenplan.comparator, x.lower, x.upper, i.unit, x.due
              from c, (values ({2}, 1, 'AT_LEAST', 0.75, null, 2030, '-index'), ({3}, 2, 'AT_MOST', null, 10, 2027, '-kilns'))
                x(code, position, form, lower, upper, due, indicator)
              join i on i.code = {1} || x.indicator returning id),
            r as (insert into greenplan.responsibility (target_id, agency_id, modality, basis)
              select n.id, a.id, 'LEAD', 'STATED' from n, (values ({4}), ({5})) a(id) returning id)
            insert into greenplan.reporting_duty (plan_id, agency_id, position)
            select p.id, a.id, a.position from p, (values ({4}, 1), ({5}, 2)) a(id, position)
            """,
                DSL.val(province.id()),
                DSL.val(plan),
                DSL.val(INDEX),
                DSL.val(KILNS),
                DSL.val(first.id()),
                DSL.val(second.id())));
    }

    /** Opens a cycle; the id of the report of an agency in it. */
    final String report(JsonNode cycle, Place.Agency agency) {
        return ask(
                        officer,
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id agency } } }",
                        Map.of("cycle", cycle.asString()))
                .at("/data/workspace/reports")
                .valueStream()
                .filter(report -> report.at("/agency").asString().equals(agency.code()))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }

    final JsonNode open() {
        return done(
                        officer,
                        "openCycle",
                        Map.of(
                                "plan", plan,
                                "kind", "EXTRAORDINARY",
                                "year", today().getYear(),
                                "opensOn", today().minusDays(30).toString(),
                                "dueBefore", today().plusDays(9).toString(),
                                "dataCutoff", today().toString()),
                        "cycle { id }")
                .at("/cycle/id");
    }

    final String head(Place.Agency agency) {
        return token(person(Role.AGENCY_HEAD, agency));
    }

    /** What is filed, with the usual day and area. */
    final Map<String, Object> value(String kind, String amount, String source) {
        return new HashMap<>(Map.of(
                "kind", kind,
                "amount", amount,
                "source", source,
                "overrideReason", "Đúng như văn bản",
                "territory", plan,
                "asOf", today().toString()));
    }

    /** Files one row of a new report and hands it over; the id of the report. */
    final String handOver(Place.Agency agency, String target, Map<String, ?> value) {
        String report = report(open(), agency);
        String head = head(agency);
        for (String code : List.of(INDEX, KILNS)) {
            done(
                    head,
                    "fileValue",
                    Map.of(
                            "report",
                            report,
                            "target",
                            code,
                            "expectedVersion",
                            0,
                            "value",
                            code.equals(target) ? value : Map.of("noDataReason", "Chưa thống kê")),
                    "value { version }");
        }
        done(
                head,
                "submitReport",
                Map.of("report", report, "expectedVersion", version(report), "acceptEmpty", true),
                "report { state }");
        return report;
    }

    final int version(String report) {
        return ask(officer, "query ($id: ID!) { workspace { report(id: $id) { version } } }", Map.of("id", report))
                .at("/data/workspace/report/version")
                .asInt();
    }

    final JsonNode accept(String report, @Nullable List<Map<String, ?>> decisions) {
        var one = new HashMap<String, Object>(Map.of("report", report, "expectedVersion", version(report)));
        one.put("decisions", decisions);
        return done(officer, "acceptRows", Map.of("reports", List.of(one)), "reports { state }");
    }

    /** Files, hands over and accepts one value of an agency; the id of the report. */
    final String publish(Place.Agency agency, String target, Map<String, ?> value) {
        String report = handOver(agency, target, value);
        JsonNode accepted = accept(report, null);
        if (!accepted.at("/problems").isEmpty()) {
            throw new AssertionError(accepted.toPrettyString());
        }
        return report;
    }

    /** Corrects what was accepted, and accepts the correction. */
    final JsonNode correct(String report, Place.Agency agency, String target, Map<String, ?> value, String reason) {
        int version = version(officer, report, target);
        JsonNode corrected = done(
                head(agency),
                "correctValue",
                Map.of(
                        "report", report,
                        "target", target,
                        "expectedVersion", version,
                        "value", value,
                        "reason", reason),
                "value { revision }");
        if (!corrected.at("/problems").isEmpty()) {
            throw new AssertionError(corrected.toPrettyString());
        }
        return accept(report, null);
    }

    /** A target as everybody reads it, with what was replaced. */
    final JsonNode seen(String target) {
        return ask(null, SEEN, Map.of("plan", plan, "code", target)).at("/data/target");
    }

    /** The values of a target with what the verdict makes of each, newest first: {@code 0.70 JUDGED}. */
    final List<String> uses(String target) {
        return seen(target)
                .at("/observations")
                .valueStream()
                .map(each -> each.at("/observation/value").asString() + " "
                        + each.at("/use").asString())
                .toList();
    }

    final JsonNode observation(String target, String value) {
        return seen(target)
                .at("/observations")
                .valueStream()
                .map(each -> each.at("/observation"))
                .filter(each -> each.at("/value").asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
