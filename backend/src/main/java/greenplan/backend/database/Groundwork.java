package greenplan.backend.database;

import greenplan.backend.start.StartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What a database administrator must have prepared in an external database: all of it told at once, as statements to run. */
final class Groundwork {

    /** SQL state of a missing right. */
    static final String NO_RIGHT = "42501";

    private static final List<String> EXTENSIONS = List.of("unaccent", "pg_trgm", "btree_gist");

    private Groundwork() {}

    /** {@link StartFailure} with what is missing for the migrations of an empty database. */
    static void check(DatabaseAccess access) {
        var statements = new ArrayList<String>();
        var uninstalled = new ArrayList<String>();
        try (Connection connection = connect(access, access.owner())) {
            rights(connection, statements);
            for (String extension : EXTENSIONS) {
                extension(connection, extension, statements, uninstalled);
            }
            for (String role : new LinkedHashSet<>(
                    List.of(access.app().name(), access.reader().name()))) {
                if (!is(connection, """
                        exists (select from pg_roles where rolname = ?)
                        or (select rolcreaterole or rolsuper from pg_roles where rolname = current_user)
                        """, role)) {
                    statements.add("create role \"%s\" login password '…'".formatted(role));
                }
            }
        } catch (SQLException e) {
            throw new StartFailure("The database cannot be looked at (" + e.getMessage() + ").", e);
        }
        if (!uninstalled.isEmpty()) {
            throw new StartFailure("The database server lacks %s: install PostgreSQL's contrib extensions there."
                    .formatted(String.join(", ", uninstalled)));
        }
        if (!statements.isEmpty()) {
            throw new StartFailure(
                    "The database account “%s” lacks rights to set the portal up: let a database administrator run in this database: %s. Nothing was changed."
                            .formatted(access.owner().name(), String.join("; ", statements)));
        }
    }

    /** {@link StartFailure} when an account that the portal works with is not let in. */
    static void checkAccounts(DatabaseAccess access) {
        check(access, access.app(), "app");
        check(access, access.reader(), "reader");
    }

    private static void check(DatabaseAccess access, DatabaseRole account, String settings) {
        if (account.equals(access.owner())) {
            return;
        }
        try (Connection connection = connect(access, account)) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database does not let the account “%1$s” in (%2$s): see --greenplan.database.%3$s-user and --greenplan.database.%3$s-password; alter role \"%1$s\" login password '…' sets one there."
                            .formatted(account.name(), e.getMessage(), settings),
                    e);
        }
    }

    private static void rights(Connection connection, List<String> statements) throws SQLException {
        String owner = text(connection, "select quote_ident(current_user)");
        if (!is(connection, "has_database_privilege(current_database(), ?)", "create")) {
            statements.add("grant create on database " + text(connection, "select quote_ident(current_database())")
                    + " to " + owner);
        }
        if (!is(connection, "coalesce(has_schema_privilege(to_regnamespace('public'), ?), false)", "create")) {
            statements.add("grant create on schema public to " + owner);
        }
    }

    private static void extension(Connection connection, String name, List<String> statements, List<String> uninstalled)
            throws SQLException {
        if (is(connection, "exists (select from pg_extension where extname = ?)", name)) {
            return;
        }
        if (!is(connection, "exists (select from pg_available_extensions where name = ?)", name)) {
            uninstalled.add(name);
        } else if (!is(connection, """
                (select rolsuper from pg_roles where rolname = current_user)
                or has_database_privilege(current_database(), 'create')
                  and (select bool_or(trusted) from pg_available_extension_versions where name = ?)
                """, name)) {
            statements.add("create extension %s schema public".formatted(name));
        }
    }

    private static boolean is(Connection connection, String condition, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select " + condition)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(DatabaseAccess access, DatabaseRole account) throws SQLException {
        return DriverManager.getConnection(access.url(), account.name(), account.password());
    }
}
