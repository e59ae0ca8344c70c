package greenplan.backend.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;

/** A PostgreSQL of its own that counts what statements read, with rows of plans that nobody issued. */
final class CountingServer implements AutoCloseable {

    private static final Path ROWS = Path.of("../bench/rows");

    private static final Path MORE_ROWS = Path.of("src/test/resources/buffers/more-rows.sql");

    final DatabaseAccess access;
    private final EmbeddedPostgres server;

    CountingServer(Path folder) throws IOException {
        DataFolder fresh = TestDatabase.fresh(folder);
        Files.writeString(
                fresh.cluster().resolve("postgresql.auto.conf"),
                "shared_preload_libraries = 'pg_stat_statements'\npg_stat_statements.max = 5000\nautovacuum = off\n",
                StandardOpenOption.APPEND);
        server = EmbeddedPostgres.start(fresh, TestDatabase.programs(), false);
        access = Roles.prepare(server);
        administer("create extension pg_stat_statements");
    }

    /**
     * Fills it anew with so many plans. The first three promise alike; the others have indicators, sources and words of their own, and belong to fictional
     * provinces, which lists, counts and search leave out.
     */
    void fill(int plans) {
        administer("""
                set session_replication_role = replica;
                do $$ declare t name; begin
                  foreach t in array array['province', 'territory', 'plan', 'clause', 'objective', 'indicator', 'target', 'source', 'observation',
                    'agency', 'agency_name', 'responsibility', 'reporting_duty', 'duty', 'duty_bearer', 'amendment', 'target_version', 'duty_version', 'account', 'role_grant', 'cycle',
                    'report', 'report_value', 'note']
                  loop execute format('delete from greenplan.%%I where id > 1000000', t); end loop;
                  delete from record.change where actor = 'system:generated';
                end $$;
                set session_replication_role = origin;
                select set_config('bench.plans', '%d', false), set_config('bench.alike', '3', false), set_config('bench.listed', '3', false),
                  set_config('bench.objectives', '4', false), set_config('bench.targets', '5', false), set_config('bench.years', '5', false),
                  set_config('bench.duties', '30', false);
                """.formatted(plans) + read(ROWS.resolve("fill.sql")) + """
                ;
                """ + read(MORE_ROWS)
                + "set session_replication_role = replica; select greenplan.read_all_anew(); select greenplan.find_all_anew();"
                + " set session_replication_role = origin;");
        // Else it lies in the order in which PostgreSQL happened to join what it is made of, which is another one for
        // more plans.
        administer("cluster greenplan.evidence using evidence_pkey");
        administer("vacuum analyze");
    }

    /** How many pages each statement of something reads, found in memory or not; what the portal does by itself is left out. */
    Map<String, Long> buffersOf(Runnable reading) {
        administer("select pg_stat_statements_reset()");
        reading.run();
        try (var database = superuser()) {
            return database.fetch("""
                    select query, sum(shared_blks_hit + shared_blks_read)::bigint from pg_stat_statements s join pg_roles r on r.oid = s.userid
                    where r.rolname = ? or (r.rolname = ? and query !~ 'record\\.seal|plan_coverage') group by query
                    """, access.reader().name(), access.app().name())
                    .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
        }
    }

    /**
     * Whether PostgreSQL may read whole tables and join them by hashing. In a small database that takes fewer pages than to look each row up by its key, as
     * a large one must; so what a document takes there is compared with what keys take here.
     */
    void allowWholeTables(boolean allowed) {
        for (String way : List.of("enable_seqscan", "enable_hashjoin", "enable_mergejoin")) {
            administer("alter system set " + way + " = " + (allowed ? "on" : "off"));
        }
        administer("select pg_reload_conf()");
    }

    private void administer(String sql) {
        try (var database = superuser()) {
            database.connection(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            });
        }
    }

    private CloseableDSLContext superuser() {
        DatabaseRole superuser = server.superuser();
        return DSL.using(access.url(), superuser.name(), superuser.password());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
