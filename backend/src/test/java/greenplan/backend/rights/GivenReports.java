package greenplan.backend.rights;

import static java.util.Objects.requireNonNull;

import greenplan.backend.account.StaffApi;

/** Plans, cycles and reports of a test's own, without any contents. */
final class GivenReports {

    private final StaffApi api;

    GivenReports(StaffApi api) {
        this.api = api;
    }

    /** A plan of the province; returns its code. */
    String plan(Place.Province province) {
        String code = StaffApi.unique("plan");
        api.write(() -> api.database.execute("""
                with t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
                  values (?, ?, 'Địa bàn', 'Area', '(,)') returning id)
                insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
                select ?, id, ?, 'Kế hoạch', 'Plan', '', '' from t
                """, province.id(), code, province.id(), code));
        return code;
    }

    /** A cycle of a plan of the province; returns its key. */
    long cycle(Place.Province province) {
        String plan = plan(province);
        return key("""
                insert into greenplan.cycle (plan_id, kind, year, opens_on, due_before, data_cutoff)
                select id, 'ANNUAL', 2026, '2026-11-01', '2026-11-30', '2026-12-14' from greenplan.plan where code = ? returning id
                """, plan);
    }

    /** A draft of the agency; returns its key. */
    long report(Place.Province province, Place.Agency agency) {
        return key(
                "insert into greenplan.report (cycle_id, agency_id) values (?, ?) returning id",
                cycle(province),
                agency.id());
    }

    /** An amendment of a plan of the province, long in force; returns its key. */
    long amendment(Place.Province province) {
        return key("""
                insert into greenplan.amendment (plan_id, act_kind, act_number, act_date, act_issuer, effective_on, summary_vi, summary_en)
                select id, 'Quyết định', '1/QĐ', '2026-01-01', 'UBND', '2026-01-01', 'Sửa', 'Amends' from greenplan.plan where code = ? returning id
                """, plan(province));
    }

    /** A note on a plan of the province; returns the codes of both. */
    String note(Place.Province province) {
        String plan = plan(province);
        key("""
                with c as (insert into greenplan.clause (plan_id, path, position, role, text)
                  select id, 'I', 1, 'TITLE', 'Lời' from greenplan.plan where code = ? returning id, plan_id)
                insert into greenplan.note (plan_id, clause_id, code, position, kind, text_vi, text_en)
                select plan_id, id, 'n-01', 1, 'WRONG_CITATION', 'Sai', 'Wrong' from c returning id
                """, plan);
        return plan + "/n-01";
    }

    /** A public figure of the province; returns its key. */
    long figure(Place.Province province) {
        String plan = plan(province);
        return key("""
                with i as (insert into greenplan.indicator (code, name_vi, name_en, definition_vi, definition_en)
                    values (?, 'Chỉ số', 'Indicator', 'x', 'x') returning id),
                  s as (insert into greenplan.source (code, kind, title) values (?, 'ARTICLE', 'Báo') returning id)
                insert into greenplan.observation
                  (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
                select i.id, t.id, s.id, '2023-12-31', 'YEAR', 1, 'REPORTED', 'MEDIUM'
                from i, s, greenplan.territory t where t.code = ? returning id
                """, StaffApi.unique("chi-so"), plan, plan);
    }

    /** What an editor inferred about a target of the province; returns its key. */
    long inference(Place.Province province, Place.Agency agency) {
        String note = note(province);
        return key("""
                with c as (select clause_id, plan_id from greenplan.note n join greenplan.plan p on p.id = n.plan_id
                    where p.code || '/' || n.code = ?),
                  d as (insert into greenplan.duty (plan_id, clause_id, code, position, title_vi, title_en)
                    select plan_id, clause_id, 'V.1(1)', 1, 'Việc', 'Work' from c returning id),
                  i as (insert into greenplan.indicator (code, name_vi, name_en, definition_vi, definition_en)
                    values (?, 'Chỉ số', 'Indicator', 'x', 'x') returning id),
                  t as (insert into greenplan.target
                    (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator, lower)
                    select plan_id, clause_id, i.id, 'II-1', 1, 'Chỉ tiêu', 'Target', 'Lời', 'AT_LEAST', 'AT_LEAST', 1
                    from c, i returning id)
                insert into greenplan.responsibility (target_id, agency_id, modality, basis, duty_id)
                select t.id, ?, 'LEAD', 'INFERRED', d.id from t, d returning id
                """, note, StaffApi.unique("chi-so"), agency.id());
    }

    /** A link of a target to an agency that was confirmed, version 2. */
    long assignment(Place.Province province, Place.Agency agency) {
        return key(
                "update greenplan.responsibility set basis = 'CONFIRMED', act = '1/QĐ', act_date = '2026-01-01' where id = ? returning id",
                inference(province, agency));
    }

    /** A reorganisation of the province in force; returns its key. */
    long change(Place.Province province) {
        return key("""
                insert into greenplan.agency_reorganisation (province_id, code, kind, date, date_certainty, confidence)
                values (?, ?, 'RENAME', '2025-01-01', 'EXACT', 'HIGH') returning id
                """, province.id(), StaffApi.unique("change"));
    }

    /** A reorganisation that the province takes part in, in force; returns its key. */
    long provinceChange(Place.Province province) {
        return key("""
                with c as (insert into greenplan.province_reorganisation (code, kind, date, date_certainty, confidence)
                  values (?, 'SPLIT', '2025-01-01', 'EXACT', 'HIGH') returning id)
                insert into greenplan.province_succession (reorganisation_id, predecessor_id, successor_id, position)
                select id, ?, ?, 1 from c returning reorganisation_id
                """, StaffApi.unique("change"), province.id(), province.id());
    }

    private long key(String insert, Object... values) {
        return requireNonNull(api.write(
                () -> requireNonNull(api.database.fetchOne(insert, values)).get(0, Long.class)));
    }
}
