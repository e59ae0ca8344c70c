package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/**
 * A portal is brought up to date with all that it holds: what was filed under an earlier version reads as it did, the record adds up, and what later
 * versions keep ready for readers is what the rows say. {@code migrations/filled.sql} fits every version from 22 on.
 */
class FilledMigrationTests {

    /** Each row of each table is kept beside, but for what is worked out of others. */
    private static final String REMEMBER = """
            create table public.before (tbl text, content jsonb);
            do $$
            declare tbl name;
            begin
              for tbl in select relname from pg_class where relnamespace = 'greenplan'::regnamespace and relkind = 'r'
                  and relname not in ('found', 'target_in_time', 'duty_in_time', 'listed_indicator', 'evidence', 'indicator_signpost', 'plan_coverage', 'published_version') loop
                execute format('insert into public.before select %L, to_jsonb(t) - ''folded'' from greenplan.%I t', tbl, tbl);
              end loop;
            end $$
            """;

    /** How many of those rows are no more, or read otherwise, by table. */
    private static final String LOST = """
            select tbl, missing from (select distinct tbl from public.before) b,
              lateral (select (xpath('//n/text()', query_to_xml(format(
                'select count(*) as n from public.before b where b.tbl = %L and not exists (select from greenplan.%I t where to_jsonb(t) @> b.content)',
                tbl, tbl), false, true, '')))[1]::text::bigint as missing) x
            where missing > 0
            """;

    private static final String VERSIONS = """
            select t.code || ' ' || d.valid || case when d.repealed then ' repealed' else '' end, d.lower::bigint
            from greenplan.target_in_time d join greenplan.target t on t.id = d.target_id join greenplan.plan p on p.id = t.plan_id
            where p.code = 'ke-hoach-p' and t.code like 'II-20_0-1'
            """;

    /** Before acts that add and versions with their days, and before what search finds. */
    @ParameterizedTest
    @ValueSource(strings = {"22", "34"})
    void whatAPortalHeldReadsAsBeforeAndWhatIsKeptReadyIsWhatItSays(String version) throws SQLException, IOException {
        DatabaseAccess portal = TestDatabase.another("filled_" + version, "template1", "greenplan_owner");
        MigrationsTests.flyway(portal, version).migrate();
        MigrationsTests.change(
                portal,
                new ClassPathResource("migrations/filled.sql").getContentAsString(StandardCharsets.UTF_8) + REMEMBER);
        MigrationsTests.flyway(portal, "latest").migrate();

        assertThat(all(portal, LOST))
                .as("rows that are no more, or read otherwise")
                .isEmpty();
        assertThat(all(portal, "select problem, count(*) from record.verify() group by 1"))
                .isEmpty();
        assertThat(all(portal, "select tbl, count(*) from greenplan.kept_otherwise group by 1"))
                .isEmpty();
        assertThat(all(portal, "select kind::text, count(*) from greenplan.found group by 1"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("PLAN", 2L),
                        Map.entry("PROVINCE", 3L),
                        Map.entry("TARGET", 8L),
                        Map.entry("INDICATOR", 2L),
                        Map.entry("AGENCY", 6L),
                        Map.entry("DUTY", 5L),
                        Map.entry("PROGRESS", 2L),
                        Map.entry("ACTION", 2L),
                        Map.entry("MEASURE", 2L),
                        Map.entry("CLAUSE", 2L),
                        Map.entry("NOTE", 4L)));
        assertThat(all(portal, VERSIONS))
                .isEqualTo(Map.of(
                        "II-2030-1 (,2024-03-01)", 60L,
                        "II-2030-1 [2024-03-01,2026-04-01)", 62L,
                        "II-2030-1 [2026-04-01,) repealed", 62L,
                        "II-2050-1 (,)", 65L));
    }

    private static Map<String, Long> all(DatabaseAccess access, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().name(), access.owner().password());
                var rows = connection.createStatement().executeQuery(query)) {
            var all = new TreeMap<String, Long>();
            while (rows.next()) {
                all.put(rows.getString(1), rows.getLong(2));
            }
            return all;
        }
    }
}
