package greenplan.backend.database;

import greenplan.backend.start.StartFailure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The database of the tests as the first start of the API leaves it: migrated, with the plans and the fictional province. To make it costs a process more
 * than anything else it does, to copy it takes a moment. The tests of the API keep it under {@code backend/target/} for runs, and for the tests of the pages,
 * with the very same code, migrations, packages, libraries and settings on the same day; whatever else is run makes it anew.
 *
 * @param folder where it is kept, or would be
 */
record FilledDatabase(Path folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path BACKEND =
            Path.of("..", "backend").toAbsolutePath().normalize();
    private static final Path PLACE = BACKEND.resolve("target/filled-database");

    /** Which libraries there are, and what the tests set. */
    private static final List<Path> BESIDE = List.of(
            BACKEND.resolve("../pom.xml"),
            BACKEND.resolve("../db/pom.xml"),
            BACKEND.resolve("pom.xml"),
            BACKEND.resolve("src/test/resources/application.properties"));

    /** What this class path makes today. */
    static FilledDatabase ofToday() {
        Map<Object, Object> settings = new TreeMap<>(System.getenv());
        settings.putAll(System.getProperties());
        settings.keySet().removeIf(name -> !name.toString().matches("(?i)(greenplan|spring)[._].*"));
        return new FilledDatabase(PLACE.resolve(key(
                System.getProperty("java.class.path"),
                LocalDate.now() + " " + ServerArchive.VERSION + " " + Runtime.version() + " " + settings
                        + String.join(
                                "", BESIDE.stream().map(FilledDatabase::text).toList()))));
    }

    /** The same for what makes the same database: the code of the API and of its tables, in a folder or packed. Tests and pages make nothing. */
    static String key(String classPath, String circumstances) {
        var code = new TreeSet<String>();
        try {
            for (String entry : classPath.split(File.pathSeparator)) {
                Path path = Path.of(entry);
                if (path.endsWith("classes") && !Files.exists(path.resolve("greenplan/ui"))) {
                    code.add(digest(path));
                } else if (path.getFileName().toString().matches("greenplan-.*(?<!-tests)[.]jar")) {
                    try (FileSystem packed = FileSystems.newFileSystem(path)) {
                        code.add(digest(packed.getPath("/")));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256().digest((circumstances + code).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether it is kept; for a process that is about to keep it this waits. */
    boolean isKept() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.isDirectory(folder) && isInTheMaking() && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000_000);
        }
        return Files.isDirectory(folder);
    }

    /** Where to keep it, for who begins to make it: until that is closed others wait. Empty when another process makes it. */
    Optional<DataFolder> make() {
        try {
            return Optional.of(DataFolder.open(draft()));
        } catch (StartFailure otherProcessMakesIt) {
            return Optional.empty();
        }
    }

    private boolean isInTheMaking() {
        return Files.exists(draft()) && !make().map(FilledDatabase::left).orElse(false);
    }

    private static boolean left(DataFolder draft) {
        try (draft) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path draft() {
        return Path.of(folder + "-in-the-making");
    }

    /** Opens a folder with a copy of it. */
    DataFolder copyTo(Path other) {
        return TestDatabase.copyOf(folder, other);
    }

    /** Keeps what a running server holds; the server goes on meanwhile. */
    void keep(EmbeddedPostgres server, Path running, DataFolder draft) {
        try (draft) {
            FileSystemUtils.deleteRecursively(draft.cluster());
            backUp(server, running, draft);
            // What was copied while it was written to is brought in order once, and not in each copy.
            EmbeddedPostgres.start(draft, TestDatabase.programs(), false).close();
            Files.move(draft.path(), folder);
            forgetOthers();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As PostgreSQL wants it: the files, then what was logged while they were copied. */
    private static void backUp(EmbeddedPostgres server, Path running, DataFolder copy)
            throws IOException, SQLException {
        DatabaseRole superuser = server.superuser();
        Path cluster = running.resolve("cluster");
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), superuser.name(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('filled', true)");
            TestDatabase.copy(copy.path(), cluster, running.resolve("superuser-password"));
            try (var label = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                label.next();
                Files.writeString(copy.cluster().resolve("backup_label"), label.getString(1));
            }
            TestDatabase.copy(copy.cluster(), cluster.resolve("pg_wal"));
            Files.delete(copy.cluster().resolve("postmaster.pid"));
        }
    }

    private void forgetOthers() throws IOException {
        try (Stream<Path> all = Files.list(PLACE)) {
            for (Path other : all.filter(each -> !each.equals(folder)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private static String digest(Path root) throws IOException {
        var files = new TreeMap<String, Path>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString(), file));
        }
        // What only tells how it was packed.
        files.keySet().removeIf(name -> name.matches("META-INF/(MANIFEST[.]MF|maven/.*)"));
        MessageDigest digest = sha256();
        for (var file : files.entrySet()) {
            digest.update((file.getKey() + " " + Files.size(file.getValue()) + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
