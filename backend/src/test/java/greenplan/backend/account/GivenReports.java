package greenplan.backend.account;

import static java.util.Objects.requireNonNull;

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
                insert into greenplan.reporting_cycle (plan_id, kind, year, opens_on, due_before, data_cutoff)
                select id, 'ANNUAL', 2026, '2026-11-01', '2026-11-30', '2026-12-14' from greenplan.plan where code = ? returning id
                """, plan);
    }

    /** A draft of the agency; returns its key. */
    long report(Place.Province province, Place.Agency agency) {
        return key(
                "insert into greenplan.progress_report (cycle_id, agency_id) values (?, ?) returning id",
                cycle(province),
                agency.id());
    }

    private long key(String insert, Object... values) {
        return requireNonNull(api.write(
                () -> requireNonNull(api.database.fetchOne(insert, values)).get(0, Long.class)));
    }
}
