package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A database from before decision 27 learns which of its figures were replaced, and why. */
class FigureMigrationTests {

    private static final String ROWS = """
            select set_config('greenplan.actor', 'test', false);
            insert into greenplan.province (code, name_vi, name_en, sample) values ('tinh', 'Tỉnh', 'Province', true);
            insert into greenplan.agency (province_id, code, kind) select id, 'so', 'DEPARTMENT' from greenplan.province;
            insert into greenplan.account (email, display_name, password_hash) values ('a@example.org', 'A', 'x');
            insert into greenplan.territory (province_id, code, name_vi, name_en, valid) select id, 'tinh', 'T', 'T', '(,)' from greenplan.province;
            insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
              select province_id, id, 'plan', 'K', 'P', '', '' from greenplan.territory;
            insert into greenplan.clause (plan_id, path, position, role, text) select id, 'II', 1, 'OBJECTIVE', 'x' from greenplan.plan;
            insert into greenplan.indicator (code, name_vi, name_en, definition_vi, definition_en) values ('hdi', 'x', 'x', 'x', 'x');
            insert into greenplan.target (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator, lower)
              select c.plan_id, c.id, i.id, t, p, 'x', 'x', 'x', 'AT_LEAST', 'AT_LEAST', 1
              from greenplan.clause c, greenplan.indicator i, (values ('a', 1), ('b', 2)) v(t, p);
            insert into greenplan.cycle (plan_id, kind, year, opens_on, due_before, data_cutoff)
              select id, 'EXTRAORDINARY', y, '2026-01-01', '2026-12-01', '2026-12-31' from greenplan.plan, (values (2025), (2026)) v(y);
            insert into greenplan.report (cycle_id, agency_id, state, filed_at, submitted_by)
              select c.id, a.id, 'SUBMITTED', now(), (select id from greenplan.account) from greenplan.cycle c, greenplan.agency a order by c.id;
            insert into greenplan.report_value (report_id, target_id, kind, amount, as_of, territory_id, source, revision, accepted_at,
                correction_reason, no_data_reason)
              select r.id, t.id, case when n is null then k::greenplan.observation_kind end, case when n is null then 1 end, d::date,
                (select id from greenplan.territory), 's', v, now(), w, n
              from (values (2025, 'a', 'OFFICIAL', '2025-12-31', 2, 'Nhập nhầm', null), (2025, 'b', 'ESTIMATE', '2024-06-30', 1, null, null),
                (2026, 'a', 'OFFICIAL', '2024-12-31', 1, null, null), (2026, 'b', 'OFFICIAL', '2026-06-30', 2, 'Gõ nhầm', 'Chưa có'))
                x(y, c, k, d, v, w, n)
              join greenplan.cycle cy on cy.year = x.y join greenplan.report r on r.cycle_id = cy.id join greenplan.target t on t.code = x.c;
            """;

    private static final String FIGURE = """
            with s as (insert into greenplan.source (code, kind, title, publisher)
              select 'report-value-' || v.id || '-%d', 'REPORT', 'x', 'Sở Y' from greenplan.report_value v
              join greenplan.report r on r.id = v.report_id join greenplan.cycle c on c.id = r.cycle_id
              join greenplan.target t on t.id = v.target_id where c.year = %d and t.code = '%s' returning id)
            insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence, note_vi, note_en)
            select i.id, t.id, s.id, '%s', 'DAY', %s, '%s', 'HIGH', %s, %s
            from s, greenplan.indicator i, greenplan.territory t;
            """;

    private static String figure(
            int revision, int year, String target, String day, String value, String kind, String why) {
        String note = why == null ? "null" : "'Đính chính: " + why + "'";
        return FIGURE.formatted(revision, year, target, day, value, kind, note, note);
    }

    @Test
    void figuresOfReportsAreToldApartByTheCodesOfTheirSources() throws SQLException {
        DatabaseAccess old = TestDatabase.another("figures_before", "template1", "greenplan_owner");
        MigrationsTests.flyway(old, "17").migrate();
        MigrationsTests.change(
                old,
                ROWS
                        + figure(1, 2025, "a", "2025-12-31", "5", "OFFICIAL", null)
                        + figure(2, 2025, "a", "2025-12-31", "0.71", "OFFICIAL", "Nhập nhầm")
                        + figure(1, 2025, "b", "2024-06-30", "0.6", "ESTIMATE", null)
                        + figure(1, 2026, "a", "2024-12-31", "0.65", "OFFICIAL", null)
                        + figure(1, 2026, "b", "2026-06-30", "-3", "OFFICIAL", null));
        MigrationsTests.flyway(old, "latest").migrate();
        assertThat(figures(old))
                .containsExactly(
                        "5 CORRECTION by 0.71: Nhập nhầm (Sở Y)",
                        "0.71",
                        "0.6 LATER_KIND by 0.65 (Sở Y)",
                        "0.65",
                        "-3 WITHDRAWAL: Gõ nhầm (Sở Y)");
    }

    private static List<String> figures(DatabaseAccess access) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().name(), access.owner().password());
                var rows = connection.createStatement().executeQuery("""
                        select o.value || coalesce(' ' || o.replaced_kind, '') || coalesce(' by ' || n.value, '')
                          || coalesce(': ' || o.replaced_reason, '') || coalesce(' (' || o.replaced_office || ')', '')
                        from greenplan.observation o left join greenplan.observation n on n.id = o.replaced_by
                        where o.note_vi is null and o.agency_id is not null order by o.id""")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
