package greenplan.backend;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and packages are small enough to be read, and each package tells what it is. */
class SizeTests {

    private static final Path MAIN = Path.of("src/main/java/greenplan/backend");
    private static final Path TESTS = Path.of("src/test/java/greenplan/backend");

    @Test
    void noFileHasMoreThan250LinesAndNoPackageMoreThan40Classes() throws IOException {
        assertThat(larger(MAIN)).isEmpty();
    }

    @Test
    void noFileOfTestsHasMoreThan250LinesEither() throws IOException {
        assertThat(larger(TESTS)).isEmpty();
    }

    @Test
    void everyPackageTellsWhatItIs() throws IOException {
        assertThat(sources(MAIN).stream().map(Path::getParent).distinct())
                .allSatisfy(name ->
                        assertThat(name.resolve("package-info.java")).content().startsWith("/**"));
    }

    private static List<String> larger(Path folder) throws IOException {
        var larger = new ArrayList<String>();
        for (Path file : sources(folder)) {
            try (Stream<String> lines = Files.lines(file)) {
                if (lines.count() > 250) {
                    larger.add(folder.relativize(file).toString());
                }
            }
        }
        var packages = new TreeMap<>(sources(folder).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getParent, counting())));
        packages.forEach((name, classes) -> {
            if (classes > 40) {
                larger.add(folder.relativize(name).toString());
            }
        });
        return larger;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
