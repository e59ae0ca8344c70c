package greenplan.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/**
 * A place in the sources where a page asks or tells something.
 *
 * @param document its path below the resources
 * @param shape what the answer becomes
 * @param isPayload whether the shape is that of the only root field, as with every mutation
 */
record AskedShape(Path document, Class<?> shape, boolean isPayload) {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE =
            Pattern.compile("\\b(ask|tell)\\(\\s*(?:(\\w+)\\.class,\\s*)?(?:\"(\\w+)\",\\s*)?([\\w.]+)\\.class,");

    /** All of them, read from the sources. */
    static List<AskedShape> all() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .flatMap(AskedShape::in)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<AskedShape> in(Path file) {
        try {
            String source = Files.readString(file);
            return PLACE.matcher(source).results().flatMap(place -> of(file, source, place).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<AskedShape> of(Path file, String source, MatchResult place) {
        String owner = file.getFileName().toString().replace(".java", "");
        String document = place.group(3) == null ? owner : place.group(3);
        Path found = SOURCES.relativize(file).resolveSibling(document + ".graphql");
        Class<?> shape = shape(SOURCES.relativize(file), owner, source, place.group(4));
        return shape.isRecord()
                ? Optional.of(new AskedShape(found, shape, place.group(1).equals("tell")))
                : Optional.empty();
    }

    private static Class<?> shape(Path file, String owner, String source, String name) {
        String room = file.getParent().toString().replace('/', '.');
        String first = name.split("\\.")[0];
        var imported = Pattern.compile("import ([\\w.]+\\." + first + ");").matcher(source);
        String inRoom = room + "." + name;
        return Stream.of(
                        imported.find() ? imported.group(1) + name.substring(first.length()) : inRoom,
                        room + "." + owner + "." + name)
                .filter(type -> ClassUtils.isPresent(type, null))
                .findFirst()
                .<Class<?>>map(type -> ClassUtils.resolveClassName(type, null))
                .orElse(Object.class);
    }

    @Override
    public String toString() {
        return document + " as " + shape.getSimpleName();
    }
}
