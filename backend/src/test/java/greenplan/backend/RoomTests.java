package greenplan.backend;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** Each room names the rooms that it knows in its package-info, and docs/rooms.md is drawn from that. A part of {@link ArchitectureTests}. */
abstract class RoomTests {

    /** What every feature stands on; knows none of them. */
    private static final Set<String> GROUND = Set.of(
            "admission",
            "database",
            "graph",
            "http",
            "kept",
            "mail",
            "mutation",
            "operation",
            "rights",
            "start",
            "unit");

    private static final String HEAD = """
            # The rooms of the backend

            A room is a package: a feature, told in its `package-info.java`, which names the rooms that it may know. This page is drawn from there by
            `RoomTests`. An arrow leads to a room that is known; one that follows from other arrows is left out of the picture and stands in the table.
            Features stand on the ground, which knows none of them.
            """;

    private final Map<String, JavaPackage> rooms = new TreeMap<>();
    private final Map<String, List<String>> allowed = new TreeMap<>();

    RoomTests() {
        ArchitectureTests.CLASSES
                .getPackage("greenplan.backend")
                .getSubpackages()
                .forEach(room -> rooms.put(room.getRelativeName(), room));
        rooms.forEach((name, room) -> allowed.put(
                name, List.of(room.getAnnotationOfType(ApplicationModule.class).allowedDependencies())));
    }

    @Test
    void aRoomNamesTheRoomsThatItKnowsAndNoOthers() {
        rooms.forEach((name, room) -> assertThat(allowed.get(name))
                .as("allowedDependencies of %s, sorted", name)
                .containsExactlyElementsOf(known(room)));
    }

    @Test
    void theGroundKnowsNoFeature() {
        assertThat(rooms.keySet()).containsAll(GROUND);
        GROUND.forEach(room -> assertThat(GROUND).as(room).containsAll(allowed.get(room)));
    }

    @Test
    void thePageShowsTheRooms() throws IOException {
        String text = HEAD
                + picture()
                + table("Features", room -> !GROUND.contains(room))
                + table("Ground", GROUND::contains);
        Path made = Path.of("target/rooms.md").toAbsolutePath();
        Files.writeString(made, text);
        assertThat(Path.of("../docs/rooms.md"))
                .as("The rooms have changed: copy %s to docs/", made)
                .content()
                .isEqualTo(text);
    }

    private static Set<String> known(JavaPackage room) {
        var known = new TreeSet<String>();
        for (JavaClass type : room.getClassesInPackageTree()) {
            type.getDirectDependenciesFromSelf()
                    .forEach(arrow -> known.add(arrow.getTargetClass().getPackageName()));
        }
        known.removeIf(name -> !name.startsWith("greenplan.backend.") || name.equals(room.getName()));
        return known.stream().map(name -> name.substring(18)).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private String picture() {
        return "\n```mermaid\nflowchart TD\n" + group("Features", room -> !GROUND.contains(room))
                + group("Ground", GROUND::contains)
                + rooms.keySet().stream()
                        .flatMap(from -> allowed.get(from).stream()
                                .filter(to -> allowed.get(from).stream().noneMatch(over -> reaches(over, to)))
                                .map(to -> "  r_%s --> r_%s\n".formatted(from, to)))
                        .collect(joining())
                + "```\n";
    }

    private String group(String title, Predicate<String> which) {
        // A room is called graph, and Mermaid has words of its own.
        return rooms.keySet().stream()
                .filter(which)
                .map(room -> "    r_%s[\"%s\"]\n".formatted(room, room))
                .collect(joining("", "  subgraph " + title + "\n", "  end\n"));
    }

    private boolean reaches(String from, String to) {
        return allowed.get(from).contains(to) || allowed.get(from).stream().anyMatch(next -> reaches(next, to));
    }

    private String table(String title, Predicate<String> which) {
        return rooms.keySet().stream()
                .filter(which)
                .map(room -> "| `%s` | %s | %s |\n".formatted(room, told(room), String.join(", ", allowed.get(room))))
                .collect(joining("", "\n## %s\n\n| Room | Tells of | Knows |\n|---|---|---|\n".formatted(title), ""));
    }

    /** The first sentence of the package-info. */
    private static String told(String room) {
        try {
            String source = Files.readString(Path.of("src/main/java/greenplan/backend", room, "package-info.java"));
            return source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                    .replaceAll("\\s*\\n \\*\\s*", " ")
                    .replaceAll("\\{@\\w+ (?:[a-z]+\\.)*([^}]+)}", "`$1`")
                    .strip()
                    .split("(?<=\\.) ", 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
