package greenplan.backend.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL for all tests of a JVM, with the three roles of the real one. A test does nothing for it: with this
 * class on the test class path, every {@code @SpringBootTest} whose properties name no database gets this one, migrated,
 * and gone when the JVM ends. What the start of the API fills it with is kept for the next run of the same code
 * ({@link FilledDatabase}).
 *
 * <p>All test classes share its rows. So a test either works in a transaction that is rolled back
 * ({@code @Transactional} on the test, inside {@link Actor#call} where it writes), or names its objects so that no other
 * test meets them, and no test counts all rows of a table that others write to. Spring caches the application context
 * of equal configurations: keep properties and mock beans off single test classes, and the suite starts it once.
 */
public class TestDatabase implements EnvironmentPostProcessor {

    private static final class Once {
        static final FilledDatabase FILLED = FilledDatabase.ofToday();
        static final boolean IS_KEPT = FILLED.isKept();
        static final Path FOLDER = folder();
        static final EmbeddedPostgres SERVER = start(IS_KEPT ? FILLED.copyTo(FOLDER) : fresh(FOLDER), FOLDER);
        static final DatabaseAccess ACCESS = Roles.prepare(SERVER);
    }

    private static volatile boolean isUsed;

    /** How to connect to it without Spring; the first call starts it, and whether anything is migrated yet is open. */
    static DatabaseAccess access() {
        isUsed = true;
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
        boolean first = !isUsed;
        DatabaseAccess access = access();
        if (first && !Once.IS_KEPT && isShared(environment)) {
            Once.FILLED
                    .make()
                    .ifPresent(draft -> application.addListeners((ApplicationListener<ApplicationReadyEvent>)
                            started -> Once.FILLED.keep(Once.SERVER, Once.FOLDER, draft)));
        }
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

    /** Whether it is of the API that all tests share, and not one with properties of its own. */
    private static boolean isShared(ConfigurableEnvironment environment) {
        return environment.getPropertySources().get(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME)
                        instanceof EnumerablePropertySource<?> inlined
                && Stream.of(inlined.getPropertyNames()).noneMatch(name -> name.startsWith("greenplan."))
                && environment.getPropertySources().get("Dynamic Test Properties") == null;
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
    static DataFolder fresh(Path folder) {
        return copyOf(Unused.FILES, folder);
    }

    /** Opens a folder with a copy of a database that does not run. */
    static DataFolder copyOf(Path original, Path folder) {
        copy(folder, original.resolve("cluster"), original.resolve("superuser-password"));
        return DataFolder.open(folder);
    }

    /** Copies files and folders into a folder, with their rights. */
    static void copy(Path to, Path... originals) {
        try {
            Files.createDirectories(to);
            var words = new ArrayList<>(List.of("cp", "-a"));
            Stream.of(originals).map(Path::toString).forEach(words::add);
            words.add(to.toString());
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new IOException("The files of a database cannot be copied to " + to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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

    private static Path folder() {
        try {
            return Files.createTempDirectory("greenplan-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start(DataFolder data, Path folder) {
        EmbeddedPostgres server = EmbeddedPostgres.start(data, programs(), false);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
        return server;
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
