package greenplan.backend.database;

import greenplan.backend.start.StartFailure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The database of the tests as the first start of the API leaves it: migrated, with the plans and the fictional province. To make it costs a process more
 * than anything else it does, to copy it takes a moment. It is kept under {@code target/} for runs with the very same code, migrations, packages, libraries
 * and settings on the same day; whatever else is run makes it anew.
 *
 * @param folder where it is kept, or would be
 */
record FilledDatabase(Path folder) {

    private static final Path PLACE = Path.of("target", "filled-database").toAbsolutePath();

    /** What this class path makes today. */
    static FilledDatabase ofToday() {
        Map<Object, Object> settings = new TreeMap<>(System.getenv());
        settings.putAll(System.getProperties());
        settings.keySet().removeIf(name -> !name.toString().matches("(?i)(greenplan|spring)[._].*"));
        return new FilledDatabase(PLACE.resolve(key(
                System.getProperty("java.class.path"),
                LocalDate.now() + " " + ServerArchive.VERSION + " " + Runtime.version() + " " + settings)));
    }

    /** The same for what makes the same database. A library is known by its name, which has its version; code of our own by what is in it. */
    static String key(String classPath, String circumstances) {
        MessageDigest digest = sha256();
        add(digest, circumstances);
        try {
            for (String entry : classPath.split(File.pathSeparator)) {
                add(digest, Path.of(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean isKept() {
        return Files.isDirectory(folder);
    }

    /** Opens a folder with a copy of it. */
    DataFolder copyTo(Path other) {
        return TestDatabase.copyOf(folder, other);
    }

    /** Keeps what a running server holds; the server goes on meanwhile. */
    void keep(EmbeddedPostgres server, Path running) {
        Path draft = Path.of(folder + "-in-the-making");
        DataFolder copy;
        try {
            copy = DataFolder.open(draft);
        } catch (StartFailure otherProcessKeepsIt) {
            return;
        }
        try (copy) {
            if (isKept()) {
                return;
            }
            FileSystemUtils.deleteRecursively(copy.cluster());
            backUp(server, running, copy);
            // What was copied while it was written to is brought in order once, and not in each copy.
            EmbeddedPostgres.start(copy, TestDatabase.programs(), false).close();
            Files.move(draft, folder);
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

    private static void add(MessageDigest digest, Path entry) throws IOException {
        add(digest, entry.getFileName().toString());
        boolean ours =
                Files.isDirectory(entry) || entry.getFileName().toString().startsWith("greenplan-");
        if (!ours) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(entry)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            add(digest, entry.relativize(file) + " " + Files.size(file));
            digest.update(Files.readAllBytes(file));
        }
    }

    private static void add(MessageDigest digest, String words) {
        digest.update((words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
