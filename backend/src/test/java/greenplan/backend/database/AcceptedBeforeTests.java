package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database from before what was accepted became public: its accepted rows are public after the migration, its drafts are not. */
class AcceptedBeforeTests {

    private static DatabaseAccess access;

    @BeforeAll
    static void migrateWithRows() throws SQLException {
        access = TestDatabase.another("accepted_before", "template1", "greenplan_owner");
        MigrationsTests.flyway(access, "17").migrate();
        MigrationsTests.change(access, """
                begin;
                select set_config('greenplan.actor', 'system:test', true);
                with p as (insert into greenplan.province (code, name_vi, name_en) values ('tinh', 'Tỉnh', 'Province') returning id),
                  t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
                    select id, 'tinh', 'Tỉnh', 'Province', '(,)' from p returning id),
                  l as (insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, source_text, package_digest)
                    select p.id, t.id, 'plan', 'Kế hoạch', 'Plan', '', '' from p, t returning id),
                  k as (insert into greenplan.clause (plan_id, path, position, role, text)
                    select l.id, 'V.' || n, n, 'DUTY', 'Lời' from l, generate_series(1, 2) n returning id, plan_id, position),
                  d as (insert into greenplan.duty (plan_id, clause_id, code, position, title_vi, title_en)
                    select plan_id, id, 'V.' || position, position, 'Việc', 'Work' from k returning id, position),
                  i as (insert into greenplan.indicator (code, name_vi, name_en, definition_vi, definition_en)
                    values ('chi-so', 'Chỉ số', 'Indicator', 'x', 'x') returning id),
                  g as (insert into greenplan.target (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form,
                      comparator, lower)
                    select k.plan_id, k.id, i.id, 'II-1', 1, 'Chỉ tiêu', 'Target', 'Lời', 'AT_LEAST', 'AT_LEAST', 1
                    from k, i where k.position = 1 returning id),
                  a as (insert into greenplan.agency (province_id, code, kind)
                    select id, 'so-' || n, 'DEPARTMENT' from p, generate_series(1, 2) n returning id, code),
                  u as (insert into greenplan.account (email, display_name, password_hash) values ('a@example.org', 'A', 'x') returning id),
                  c as (insert into greenplan.cycle (plan_id, kind, year, opens_on, due_before, data_cutoff)
                    select id, 'ANNUAL', 2026, '2026-11-01', '2026-11-30', '2026-12-14' from l returning id),
                  r as (insert into greenplan.report (cycle_id, agency_id, state, filed_at, submitted_by, accepted_at)
                    select c.id, a.id, case a.code when 'so-1' then 'ACCEPTED' else 'DRAFT' end::greenplan.report_state,
                      case a.code when 'so-1' then now() end, case a.code when 'so-1' then u.id end, case a.code when 'so-1' then now() end
                    from c, a, u returning id, state),
                  w as (insert into greenplan.report_progress (report_id, duty_id, text)
                    select r.id, d.id, 'đã làm, ' || lower(r.state::text) from r, d where d.position = 1 returning id)
                insert into greenplan.report_value (report_id, target_id, no_data_reason, accepted_at)
                select r.id, g.id, 'chưa đo, ' || lower(r.state::text), case r.state when 'ACCEPTED' then now() end from r, g, (select count(*) from w) x;
                commit
                """);
        MigrationsTests.flyway(access, "latest").migrate();
    }

    private static List<String> all(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().name(), access.owner().password());
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Test
    void whatWasAcceptedIsPublicWithAStateThatIsNotKnown() throws SQLException {
        assertThat(all("select text from published.duty_progress where current and state is null"))
                .containsExactly("đã làm, accepted");
        assertThat(
                        all(
                                "select s.standing from published.duty_standing s join greenplan.duty d on d.id = s.duty_id order by d.code"))
                .containsExactly("UNSTATED", "NO_REPORT");
        assertThat(all("select no_data_reason from published.value_statement where current"))
                .containsExactly("chưa đo, accepted");
    }

    @Test
    void aReportThatCameIsCountedAndADraftIsNot() throws SQLException {
        assertThat(
                        all(
                                "select format('%s/%s, %s/%s', values_told, values_owed, duties_told, duties_held) from published.filing order by id"))
                .containsExactly("0/1, 1/", "/, /");
    }

    @Test
    void theRecordNamesTheUpgradeAndAddsUp() throws SQLException {
        assertThat(all("select distinct actor from record.change where tbl in ('duty_progress', 'value_statement')"))
                .containsExactly("system:migration");
        assertThat(all("select problem from record.verify()")).isEmpty();
    }
}
