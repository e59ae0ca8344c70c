package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
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
        jar = Files.writeString(folder.resolve("greenplan-db.jar"), "packed");
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
    void anotherDayMigrationNameOrJarMakesAnother() throws IOException {
        Set<String> keys = new HashSet<>(Set.of(key("today")));
        assertThat(keys.add(key("tomorrow"))).isTrue();
        Path first = Files.writeString(migrations.resolve("V1__one.sql"), "create table b ();");
        assertThat(keys.add(key("today"))).isTrue();
        Files.move(first, migrations.resolve("V2__one.sql"));
        assertThat(keys.add(key("today"))).isTrue();
        Files.writeString(migrations.resolve("V3__empty.sql"), "");
        assertThat(keys.add(key("today"))).isTrue();
        Files.writeString(jar, "packed anew");
        assertThat(keys.add(key("today"))).isTrue();
    }
}
