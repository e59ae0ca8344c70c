package greenplan.backend.operation;

import greenplan.backend.account.StaffApi;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** The API with short limits, and what happens to a database: tables that others lock, sessions that end, commits that take long. */
@TestPropertySource(
        properties = {
            "greenplan.limit.timeout=1500ms",
            "greenplan.limit.loading=3s",
            "greenplan.database.pool.waiting=800ms",
            "greenplan.database.pool.application=10",
        })
public abstract class FaultyDatabase extends StaffApi {

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.flyway.user}")
    private String owner;

    @Value("${spring.flyway.password}")
    private String ownerPassword;

    @Value("${greenplan.database.app-user}")
    private String app;

    @Value("${greenplan.database.app-password}")
    private String appPassword;

    protected Connection owner() throws SQLException {
        Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
        connection.setAutoCommit(false);
        return connection;
    }

    protected static void lock(Connection connection, String what) throws SQLException {
        connection.createStatement().execute("lock table " + what);
    }

    /** A commit that writes this account takes so many seconds. */
    protected static void slowCommit(Connection connection, String word, double seconds) throws SQLException {
        connection.createStatement().execute("""
                create function greenplan.slow_commit() returns trigger language plpgsql as $$
                begin if new.email like '%s%%' then perform pg_sleep(%s); end if; return null; end $$;
                grant execute on function greenplan.slow_commit to public;
                create constraint trigger slow_commit after insert on greenplan.account deferrable initially deferred
                  for each row execute function greenplan.slow_commit()
                """.formatted(word, seconds));
        connection.commit();
    }

    protected static void quickCommit(Connection connection) throws SQLException {
        connection.createStatement().execute("drop function greenplan.slow_commit cascade");
        connection.commit();
    }

    /** Ends the sessions of the application that are in such a state, as soon as there is one. */
    protected void end(String state) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(url, app, appPassword)) {
            for (int attempt = 0; attempt < 100; attempt++) {
                try (var ended = connection
                        .createStatement()
                        .executeQuery(
                                "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and "
                                        + state)) {
                    if (ended.next()) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
        }
        throw new AssertionError("No session was in the state " + state);
    }

    protected int saved(String word) throws SQLException {
        return count("select count(*) from greenplan.account where email like '" + word + "%'");
    }

    protected int count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
