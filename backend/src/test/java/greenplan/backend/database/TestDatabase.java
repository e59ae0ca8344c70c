package greenplan.backend.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.DigestUtils;
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

    /** Files of a server on which nothing was done yet, kept for all test runs of this machine: to make them takes seconds, to copy them a moment. */
    private static final class Unused {
        static final Path FILES = make();

        private static Path make() {
            Path kept = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "greenplan-unused-" + ServerArchive.VERSION + "-" + way() + "-" + System.getProperty("user.name"));
            if (Files.isDirectory(kept)) {
                return kept;
            }
            try {
                Path folder = Files.createTempDirectory("greenplan-tests");
                try (DataFolder open = DataFolder.open(folder)) {
                    new NewCluster(open, programs()).create(false);
                }
                // Two processes may make them at once: they are alike, and the first stay.
                if (!folder.toFile().renameTo(kept.toFile())) {
                    delete(folder);
                }
                return kept;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Other code might make them otherwise. */
        private static String way() {
            try (InputStream code = Cluster.class.getResourceAsStream("Cluster.class")) {
                return DigestUtils.md5DigestAsHex(Objects.requireNonNull(code));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Opens a folder with a database as a first start makes it. */
    static DataFolder fresh(Path folder) throws IOException {
        Files.createDirectories(folder);
        Process copying = new ProcessBuilder(
                        "cp",
                        "-a",
                        Unused.FILES.resolve("cluster").toString(),
                        Unused.FILES.resolve("superuser-password").toString(),
                        folder.toString())
                .inheritIO()
                .start();
        try {
            if (copying.waitFor() != 0) {
                throw new IOException("The files of an unused server cannot be copied to " + folder);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return DataFolder.open(folder);
    }

    /** Lets a portal that starts on an empty folder find the server's programs and an unused database there. */
    public static void bringServer(Path folder) throws IOException {
        fresh(folder).close();
        bringPrograms(folder);
    }

    /** Lets a portal that starts on an empty folder find the server's programs there. */
    public static void bringPrograms(Path folder) throws IOException {
        Files.createSymbolicLink(
                folder.resolve("postgresql-" + ServerArchive.MAJOR), programs().getParent());
    }

    private static EmbeddedPostgres start() {
        try {
            Path folder = Files.createTempDirectory("greenplan-tests");
            EmbeddedPostgres server = EmbeddedPostgres.start(fresh(folder), programs(), false);
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

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server, Path folder) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        delete(folder);
    }
}
