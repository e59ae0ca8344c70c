package greenplan.backend.database;

import java.util.Map;

/**
 * How the database is reached, embedded or not.
 *
 * @param url JDBC address without accounts
 * @param embedded whether this process runs the server
 * @param owner migrates; its tables belong to it
 * @param app reads and writes rows, changes no table
 * @param reader reads what is published and nothing else
 */
record DatabaseAccess(String url, boolean embedded, DatabaseRole owner, DatabaseRole app, DatabaseRole reader) {

    /** The names of the roles, as the migrations ask for them. */
    Map<String, String> placeholders() {
        return Map.of("owner", owner.name(), "app", app.name(), "reader", reader.name());
    }
}
