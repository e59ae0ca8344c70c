package greenplan.backend.database;

import greenplan.backend.start.Settings;
import greenplan.backend.start.StartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A PostgreSQL that somebody else runs, named by {@code spring.datasource.url}. */
final class ExternalDatabase {

    private static final String PATIENCE_SECONDS = "10";

    private ExternalDatabase() {}

    /** Connects once as the owner; {@link StartFailure} when that fails or the server is too old. */
    static DatabaseAccess reach(Environment environment, Settings.Database accounts) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        @Nullable String user = environment.getProperty("spring.datasource.username");
        @Nullable String password = environment.getProperty("spring.datasource.password");
        if (environment.containsProperty("spring.flyway.user")) {
            user = environment.getProperty("spring.flyway.user");
            password = environment.getProperty("spring.flyway.password");
        }
        var owner = new DatabaseRole(check(url, user, password), password);
        DatabaseRole app =
                accounts.appUser() == null ? owner : new DatabaseRole(accounts.appUser(), accounts.appPassword());
        DatabaseRole reader = accounts.readerUser() == null
                ? app
                : new DatabaseRole(accounts.readerUser(), accounts.readerPassword());
        return new DatabaseAccess(url, false, owner, app, reader);
    }

    private static String check(String url, @Nullable String user, @Nullable String password) {
        var properties = new Properties();
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < ServerArchive.MAJOR) {
                throw new StartFailure("The database at " + shown(url) + " is PostgreSQL " + major + ", but PostgreSQL "
                        + ServerArchive.MAJOR + " or newer is needed.");
            }
            try (ResultSet row = connection.createStatement().executeQuery("select current_user")) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new StartFailure(
                    "The database at " + shown(url) + " cannot be reached: " + why + (why.endsWith(".") ? "" : ".")
                            + " (See --spring.datasource.url, username and password.)",
                    e);
        }
    }

    /** The address without what may be a password. */
    private static String shown(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
