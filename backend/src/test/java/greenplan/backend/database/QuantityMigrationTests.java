package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A database whose reports say a quantity twice is brought to one row a quantity, and loses nothing. */
class QuantityMigrationTests {

    private static final String ROWS_OF_BEFORE = """
            select set_config('greenplan.actor', 'system:test', false);
            insert into greenplan.province (code, name_vi, name_en) values ('p', 'P', 'P');
            insert into greenplan.territory (province_id, code, name_vi, name_en, valid) select id, 't', 'T', 'T', '(,)' from greenplan.province;
            insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
              select province_id, id, 'k', 'K', 'K', '', '' from greenplan.territory;
            insert into greenplan.clause (plan_id, path, position, role, text) select id, 'II', 1, 'OBJECTIVE', 'x' from greenplan.plan;
            insert into greenplan.indicator (code, name_vi, name_en, definition_vi, definition_en)
              values ('rung', 'Rừng', 'Forest', 'x', 'x'), ('dien-dan', 'Diễn đàn', 'Forum', 'x', 'x');
            insert into greenplan.target
                (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator, lower)
              select c.plan_id, c.id, i.id, v.code, v.position, 'x', 'x', 'x', v.form::greenplan.target_form,
                v.comparator::greenplan.comparator, v.lower
              from (values ('II-2030-1', 1, 'rung', 'AT_LEAST', 'AT_LEAST', 60), ('II-2050-1', 2, 'rung', 'AT_LEAST', 'AT_LEAST', 60),
                ('II-1', 3, 'dien-dan', 'RECURRING', 'NONE', null)) v (code, position, indicator, form, comparator, lower)
              join greenplan.indicator i on i.code = v.indicator, greenplan.clause c;
            insert into greenplan.agency (province_id, code, kind) select id, 'so', 'DEPARTMENT' from greenplan.province;
            insert into greenplan.cycle (plan_id, kind, year, opens_on, due_before, data_cutoff)
              select id, 'ANNUAL', 2026, '2026-11-01', '2026-11-30', '2026-12-14' from greenplan.plan;
            insert into greenplan.report (cycle_id, agency_id) select c.id, a.id from greenplan.cycle c, greenplan.agency a;
            insert into greenplan.report_value (report_id, target_id, no_data_reason)
              select r.id, t.id, t.code from greenplan.report r, greenplan.target t order by t.position desc;
            """;

    @Test
    void ofTwoRowsOnOneQuantityTheFirstSpeaksForBothAndTheOtherStays() throws SQLException {
        DatabaseAccess access = TestDatabase.another("quantities_of_before", "template1", "greenplan_owner");
        MigrationsTests.flyway(access, "17").migrate();
        MigrationsTests.change(access, ROWS_OF_BEFORE);
        MigrationsTests.flyway(access, "20").migrate();
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().name(), access.owner().password());
                var rows = connection.createStatement().executeQuery("""
                        select string_agg(v.no_data_reason || ' ' || coalesce(i.code, '–') || ' ' || v.version, ', ' order by t.position),
                          (select count(*) from record.change where tbl = 'report_value')
                        from greenplan.report_value v join greenplan.target t on t.id = v.target_id
                        left join greenplan.indicator i on i.id = v.indicator_id
                        """)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("II-2030-1 rung 1, II-2050-1 – 1, II-1 – 1");
            assertThat(rows.getInt(2)).as("it is the same said otherwise").isEqualTo(3);
        }
    }
}
