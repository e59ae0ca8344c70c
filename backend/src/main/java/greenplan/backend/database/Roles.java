package greenplan.backend.database;

import greenplan.backend.start.StartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The three roles and the database of an embedded server. Passwords are new at every start. */
final class Roles {

    private static final String DATABASE = "greenplan";

    private Roles() {}

    /** For whoever only looks: as the superuser, so that not even a password is changed. Its sessions must be read-only. */
    static DatabaseAccess untouched(EmbeddedPostgres server) {
        DatabaseRole superuser = server.superuser();
        try (Connection connection = connect(server, superuser);
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                throw new StartFailure("The database holds no data of a portal yet: start the portal once.");
            }
        } catch (SQLException e) {
            throw refused(e);
        }
        return new DatabaseAccess(server.url(DATABASE), true, superuser, superuser, superuser);
    }

    /** Makes what is missing and says how to connect. */
    static DatabaseAccess prepare(EmbeddedPostgres server) {
        var owner = new DatabaseRole("greenplan_owner", Secrets.random());
        var app = new DatabaseRole("greenplan_app", Secrets.random());
        var reader = new DatabaseRole("greenplan_reader", Secrets.random());
        DatabaseRole superuser = server.superuser();
        try (Connection connection = connect(server, superuser);
                Statement statement = connection.createStatement()) {
            // Many rounds of hashing protect a password that can be guessed. These are random, and each connection
            // would wait for the rounds.
            statement.execute("set scram_iterations = 1");
            for (DatabaseRole account : List.of(superuser, owner, app, reader)) {
                if (isMissing(statement, "select from pg_roles where rolname = '" + account.name() + "'")) {
                    statement.execute("create role " + account.name());
                }
                statement.execute("alter role " + account.name() + " login password '" + account.password() + "'");
            }
            if (isMissing(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + owner.name());
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + app.name() + ", " + reader.name());
        } catch (SQLException e) {
            throw refused(e);
        }
        return new DatabaseAccess(server.url(DATABASE), true, owner, app, reader);
    }

    private static Connection connect(EmbeddedPostgres server, DatabaseRole superuser) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), superuser.name(), superuser.password());
    }

    private static StartFailure refused(SQLException e) {
        return new StartFailure(
                "The embedded database refuses its own superuser (" + e.getSQLState()
                        + "): was the folder of the data copied without its file superuser-password?",
                e);
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
