package greenplan.backend;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.db.base.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;
import org.junit.jupiter.api.Test;

/** A table is written by one room, or written-tables.txt says by which, and why. */
class WrittenTablesTests {

    private static final Path ROOMS = Path.of("src/main/java/greenplan/backend");

    /** jOOQ's words and those of our own that take the table first, and SQL. */
    private static final List<Pattern> WRITES = List.of(
            Pattern.compile("\\b(?:insertInto|update|deleteFrom|mergeInto"
                    + "|insert|insertForIds|share|complete|cut|delete|restore|move)\\(\\s*([A-Z][A-Z_]+)\\b"),
            Pattern.compile("(?i)\\b(?:insert into|update|delete from) greenplan\\.(\\w+)"));

    /** What triggers write, and no room may. */
    private static final Set<String> KEPT_BY_TRIGGERS = Set.of(
            "duty_in_time",
            "evidence",
            "found",
            "indicator_signpost",
            "listed_indicator",
            "published_version",
            "publishing",
            "target_in_time");

    /** The words are read in the source, so they must be found for every table. */
    @Test
    void everyTableHasAWriter() throws IOException {
        assertThat(writers().keySet())
                .doesNotContainAnyElementsOf(KEPT_BY_TRIGGERS)
                .containsAll(Base.base.getTables().stream()
                        .filter(table -> table.getOptions().type() == TableType.TABLE)
                        .map(Table::getName)
                        .filter(table -> !KEPT_BY_TRIGGERS.contains(table))
                        .toList());
    }

    @Test
    void aTableIsWrittenByOneRoomUnlessTheListSaysWhy() throws IOException {
        Map<String, Set<String>> several = writers();
        several.values().removeIf(rooms -> rooms.size() == 1);
        assertThat(several).as("written-tables.txt").isEqualTo(listed());
    }

    /** Rooms by table. */
    private static Map<String, Set<String>> writers() throws IOException {
        List<String> tables = Base.base.getTables().stream().map(Table::getName).toList();
        var writers = new TreeMap<String, Set<String>>();
        try (Stream<Path> files = Files.walk(ROOMS)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String room = ROOMS.relativize(file).getName(0).toString();
                String source = Files.readString(file);
                WRITES.stream()
                        .flatMap(words -> words.matcher(source).results())
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .filter(tables::contains)
                        .forEach(table -> writers.computeIfAbsent(table, none -> new TreeSet<>())
                                .add(room));
            }
        }
        return writers;
    }

    private static Map<String, Set<String>> listed() throws IOException {
        var listed = new TreeMap<String, Set<String>>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/written-tables.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s*\\|\\s*");
            assertThat(parts).as(line).hasSize(3).noneMatch(String::isBlank);
            for (String table : parts[0].split(" ")) {
                assertThat(listed.put(table, new TreeSet<>(List.of(parts[1].split(" ")))))
                        .as("%s stands twice", table)
                        .isNull();
            }
        }
        return listed;
    }
}
