package greenplan.backend.reorganisation;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A province of each test's own with a plan: agencies that bear duties, answer for targets and report. */
public abstract class OrganisedPlan extends StaffApi {

    protected Place.Province province;
    protected String plan;
    protected String officer;

    @BeforeEach
    protected void aProvinceWithAPlan() {
        province = province();
        plan = unique("plan");
        officer = token(person(Role.FOCAL_OFFICER, province));
        write(() -> database.execute("""
                with t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
                  values (?, ?, 'Địa bàn', 'Area', '(,)') returning id)
                insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
                select ?, id, ?, 'Kế hoạch', 'Plan', '', '' from t
                """, province.id(), plan, province.id(), plan));
    }

    /** An agency that owes reports. */
    protected Place.Agency reporter() {
        Place.Agency agency = agency(province);
        write(() -> database.execute("""
                insert into greenplan.reporting_duty (plan_id, agency_id, position)
                select id, ?, ? from greenplan.plan where code = ?
                """, agency.id(), agency.id(), plan));
        return agency;
    }

    /** A duty with its bearers, all of them leading. */
    protected void duty(String code, Place.Agency... bearers) {
        write(() -> {
            database.execute("""
                    with c as (insert into greenplan.clause (plan_id, path, position, role, text)
                      select p.id, ?, (select count(*) + 1 from greenplan.clause where plan_id = p.id), 'DUTY', 'Lời'
                      from greenplan.plan p where p.code = ? returning id, plan_id, path, position)
                    insert into greenplan.duty (plan_id, clause_id, code, position, title_vi, title_en)
                    select plan_id, id, path, position, 'Việc ' || path, 'Work ' || path from c
                    """, code, plan);
            for (Place.Agency bearer : bearers) {
                database.execute("""
                        insert into greenplan.duty_bearer (duty_id, agency_id, modality, position, valid)
                        select d.id, ?, 'LEAD', (select count(*) + 1 from greenplan.duty_bearer where duty_id = d.id), '(,)'
                        from greenplan.duty d join greenplan.plan p on p.id = d.plan_id where p.code = ? and d.code = ?
                        """, bearer.id(), plan, code);
            }
            return 0;
        });
    }

    /** A target that the plan gives to an agency. */
    protected void target(String code, Place.Agency agency) {
        write(() -> database.execute("""
                with c as (insert into greenplan.clause (plan_id, path, position, role, text)
                    select p.id, ?, (select count(*) + 1 from greenplan.clause where plan_id = p.id), 'OBJECTIVE', 'Lời'
                    from greenplan.plan p where p.code = ? returning id, plan_id, path, position),
                  i as (insert into greenplan.indicator (code, name_vi, name_en, definition_vi, definition_en)
                    values (?, 'Chỉ số', 'Indicator', 'x', 'x') returning id),
                  t as (insert into greenplan.target
                    (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator, lower)
                    select plan_id, c.id, i.id, path, position, 'Chỉ tiêu', 'Target', 'Lời', 'AT_LEAST', 'AT_LEAST', 1
                    from c, i returning id)
                insert into greenplan.responsibility (target_id, agency_id, modality, basis) select t.id, ?, 'LEAD', 'STATED' from t
                """, code, plan, unique("chi-so"), agency.id()));
    }

    /** Who bears each duty on a day, as everybody reads it: by duty, the bearers that the plan names or who holds it for them. */
    protected Map<String, List<String>> bearers(LocalDate day) {
        JsonNode duties = ask(
                        null,
                        "{ plan(code: \"" + plan + "\", asOf: \"" + day
                                + "\") { duties(first: 100) { nodes { code bearers { agency { code } now { agency { code } } nobody { kind } } } } } }",
                        Map.of())
                .at("/data/plan/duties/nodes");
        var bearers = new TreeMap<String, List<String>>();
        duties.forEach(duty -> {
            var codes = new ArrayList<String>();
            duty.at("/bearers").forEach(bearer -> {
                if (bearer.at("/now").isEmpty()) {
                    codes.add(
                            bearer.at("/nobody").isNull()
                                    ? bearer.at("/agency/code").asString()
                                    : "nobody");
                }
                bearer.at("/now")
                        .forEach(now -> codes.add(now.at("/agency/code").asString()));
            });
            bearers.put(duty.at("/code").asString(), codes);
        });
        return bearers;
    }

    /** All rows of the province that a reorganisation can touch, as they are. */
    protected String rows() {
        return database.fetch("""
                select 'agency', to_jsonb(a)::text from greenplan.agency a where province_id = {0}
                union all select 'name', to_jsonb(n)::text from greenplan.agency_name n join greenplan.agency a on a.id = n.agency_id
                  where a.province_id = {0}
                union all select 'change', to_jsonb(c)::text from greenplan.agency_reorganisation c where province_id = {0}
                union all select 'bearer', to_jsonb(b)::text from greenplan.duty_bearer b join greenplan.agency a on a.id = b.agency_id
                  where a.province_id = {0}
                union all select 'passage', to_jsonb(p)::text from greenplan.target_passage p
                  join greenplan.agency a on a.id = p.predecessor_id where a.province_id = {0}
                union all select 'share', to_jsonb(p)::text from greenplan.duty_passage p
                  join greenplan.agency a on a.id = p.predecessor_id where a.province_id = {0}
                union all select 'report', to_jsonb(r)::text from greenplan.report r join greenplan.agency a on a.id = r.agency_id
                  where a.province_id = {0}
                order by 1, 2""".replace("{0}", Long.toString(province.id()))).formatCSV();
    }
}
