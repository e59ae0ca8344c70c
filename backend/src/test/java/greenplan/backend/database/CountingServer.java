package greenplan.backend.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;

/** A PostgreSQL of its own that counts what statements read, with rows of plans that nobody issued. */
final class CountingServer implements AutoCloseable {

    private static final Path ROWS = Path.of("../bench/rows");

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

    /** Fills it anew, by a file of {@code bench/rows/sizes}. */
    void fill(String size) {
        administer("""
                set session_replication_role = replica;
                do $$ declare t name; begin
                  foreach t in array array['province', 'territory', 'plan', 'clause', 'objective', 'indicator', 'target', 'source', 'observation',
                    'agency', 'agency_name', 'responsibility', 'reporting_duty', 'duty', 'duty_bearer', 'amendment', 'target_version', 'duty_version']
                  loop execute format('delete from greenplan.%I where id > 1000000', t); end loop;
                end $$;
                set session_replication_role = origin;
                """ + read(ROWS.resolve("sizes/" + size + ".sql")) + read(ROWS.resolve("fill.sql")) + """
                ;
                select greenplan.read_all_anew();
                """);
        administer("vacuum analyze");
    }

    /** How many pages the statements of something read, found in memory or not; what the portal does by itself is left out. */
    long buffersOf(Runnable reading) {
        administer("select pg_stat_statements_reset()");
        reading.run();
        try (var database = superuser()) {
            return database.fetchSingle(
                            """
                    select coalesce(sum(shared_blks_hit + shared_blks_read), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
                    where r.rolname in (?, ?) and query !~ 'record\\.seal|plan_coverage'
                    """, access.app().name(), access.reader().name())
                    .into(Long.class);
        }
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
