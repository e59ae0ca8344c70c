package greenplan.backend.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL for all tests of a JVM, with the three roles of the real one. A test does nothing for it: with this
 * class on the test class path, every {@code @SpringBootTest} whose properties name no database gets this one, migrated,
 * and gone when the JVM ends.
 *
 * <p>All test classes share its rows. So a test either works in a transaction that is rolled back
 * ({@code @Transactional} on the test, inside {@link Actor#call} where it writes), or names its objects so that no other
 * test meets them, and no test counts all rows of a table that others write to. Spring caches the application context
 * of equal configurations: keep properties and mock beans off single test classes, and the suite starts it once.
 */
public class TestDatabase implements EnvironmentPostProcessor {

    private static final class Once {
        static final EmbeddedPostgres SERVER = start();
        static final DatabaseAccess ACCESS = Roles.prepare(SERVER);
    }

    /** How to connect to it without Spring; the first call starts it, and nothing is migrated by it. */
    static DatabaseAccess access() {
        return Once.ACCESS;
    }

    /** Makes another database on the same server, by a template or empty, owned by a role; says how to connect as the three roles. */
    static DatabaseAccess another(String name, String template, String owner) throws SQLException {
        DatabaseAccess roles = access();
        asSuperuser("postgres", "create database " + name + " template " + template + " owner " + owner);
        return new DatabaseAccess(Once.SERVER.url(name), false, roles.owner(), roles.app(), roles.reader());
    }

    /** Does something that only a database administrator may do. */
    static void asSuperuser(String database, String statement) throws SQLException {
        access();
        DatabaseRole superuser = Once.SERVER.superuser();
        try (var connection =
                        DriverManager.getConnection(Once.SERVER.url(database), superuser.name(), superuser.password());
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url") || environment.containsProperty("greenplan.data")) {
            return;
        }
        DatabaseAccess access = access();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", access.url(),
                                "spring.flyway.user", access.owner().name(),
                                "spring.flyway.password", access.owner().password(),
                                "greenplan.database.app-user", access.app().name(),
                                "greenplan.database.app-password", access.app().password(),
                                "greenplan.database.reader-user",
                                        access.reader().name(),
                                "greenplan.database.reader-password",
                                        access.reader().password())));
    }

    private static EmbeddedPostgres start() {
        try {
            Path folder = Files.createTempDirectory("greenplan-tests");
            EmbeddedPostgres server = EmbeddedPostgres.start(DataFolder.open(folder), programs(), false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's programs, unpacked once for all test runs of this machine. */
    static Path programs() {
        return ServerArchive.unpack(Path.of(
                System.getProperty("java.io.tmpdir"),
                "greenplan-postgresql-" + ServerArchive.VERSION + "-" + System.getProperty("user.name")));
    }

    private static void stop(EmbeddedPostgres server, Path folder) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
