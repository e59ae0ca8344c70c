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

    @Test
    void noFileHasMoreThan250LinesAndNoPackageMoreThan40Classes() throws IOException {
        var larger = new ArrayList<String>();
        for (Path file : sources()) {
            try (Stream<String> lines = Files.lines(file)) {
                if (lines.count() > 250) {
                    larger.add(MAIN.relativize(file).toString());
                }
            }
        }
        var packages = new TreeMap<>(sources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getParent, counting())));
        packages.forEach((name, classes) -> {
            if (classes > 40) {
                larger.add(MAIN.relativize(name).toString());
            }
        });
        assertThat(larger).isEmpty();
    }

    @Test
    void everyPackageTellsWhatItIs() throws IOException {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .allSatisfy(name ->
                        assertThat(name.resolve("package-info.java")).content().startsWith("/**"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
