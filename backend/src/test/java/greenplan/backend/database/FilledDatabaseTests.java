package greenplan.backend.database;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was kept is taken by nobody whom another one is due. */
class FilledDatabaseTests {

    @TempDir
    Path folder;

    private Path migrations;
    private Path jar;

    @BeforeEach
    void classPath() throws IOException {
        migrations = Files.createDirectories(folder.resolve("classes/db/migration"));
        Files.writeString(migrations.resolve("V1__one.sql"), "create table a ();");
        jar = packed("greenplan-db.jar", "packed", "create table c ();");
    }

    /** A jar with a migration, made by whom its manifest says. */
    private Path packed(String name, String maker, String migration) throws IOException {
        Path jar = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write(maker.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("db/migration/V1__one.sql"));
            zip.write(migration.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private String key(String day) {
        return FilledDatabase.key(folder.resolve("classes") + File.pathSeparator + jar, day);
    }

    @Test
    void whatIsAlikeIsKnownAgainWhenever() throws IOException {
        String before = key("today");
        Files.writeString(migrations.resolve("V1__one.sql"), "create table a ();");
        assertThat(key("today")).isEqualTo(before);
    }

    @Test
    void thePagesWhichHaveItPackedAndMoreKnowItAgain() throws IOException {
        Path pages = folder.resolve("pages/classes");
        Files.createDirectories(pages.resolve("greenplan/ui"));
        Path packed = packed("greenplan-backend.jar", "another", "create table a ();");
        packed("greenplan-backend-tests.jar", "another", "create table d ();");
        assertThat(FilledDatabase.key(
                        Stream.of(pages, jar, folder.resolve("greenplan-backend-tests.jar"), packed)
                                .map(Path::toString)
                                .collect(joining(File.pathSeparator)),
                        "today"))
                .isEqualTo(key("today"));
    }

    @Test
    void anotherDayMigrationNameOrJarMakesAnother() throws IOException {
        Set<String> keys = new HashSet<>(Set.of(key("today")));
        assertThat(keys.add(key("tomorrow"))).isTrue();
        Path first = Files.writeString(migrations.resolve("V1__one.sql"), "create table b ();");
        assertThat(keys.add(key("today"))).isTrue();
        Files.move(first, migrations.resolve("V2__one.sql"));
        assertThat(keys.add(key("today"))).isTrue();
        Files.writeString(migrations.resolve("V3__empty.sql"), "");
        assertThat(keys.add(key("today"))).isTrue();
        packed("greenplan-db.jar", "packed", "create table e ();");
        assertThat(keys.add(key("today"))).isTrue();
    }

    @Test
    void whoNeedsItWaitsForWhoMakesItAndForNobodyElse() throws Exception {
        var filled = new FilledDatabase(folder.resolve("filled"));
        try (var making = filled.make().orElseThrow();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(filled.make()).as("made twice at a time").isEmpty();
            Future<Boolean> waiting = threads.submit(filled::isKept);
            assertThat(waiting.isDone()).isFalse();
            Files.move(making.path(), filled.folder());
            assertThat(waiting.get()).isTrue();
        }
        var given = new FilledDatabase(folder.resolve("given-up"));
        given.make().orElseThrow().close();
        assertThat(given.isKept()).isFalse();
    }
}
