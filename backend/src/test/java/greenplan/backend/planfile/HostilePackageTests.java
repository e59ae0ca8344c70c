package greenplan.backend.planfile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.yaml.YamlLimits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Packages that are made to harm: each is a finding with its file and line, soon and in little memory, and nothing else. */
@Timeout(120)
class HostilePackageTests extends StaffApi {

    private static final PackageFolder EXAMPLE = PackageFolder.of(Path.of("../docs/example-package/tinh-vi-du-2026"));

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("aliases that multiply", aliases(), 1, "kind of YAML"),
                arguments("one alias", "- &a {x: 1}\n- *a\n", 1, "kind of YAML"),
                arguments("an anchor that merges itself", "a: &a\n  <<: *a\n", 2, "kind of YAML"),
                arguments("a list in itself", "a: &a [*a]\n", 1, "kind of YAML"),
                arguments("brackets", "[".repeat(20_000), 1, "deep"),
                arguments("closed brackets", "[".repeat(9_000) + "]".repeat(9_000), 1, "deep"),
                arguments("braces", "\n" + "{a: ".repeat(5_000), 2, "deep"),
                arguments("dashes", "- ".repeat(9_000), 1, "deep"),
                arguments("steps", steps(600), 21, "deep"),
                arguments("a long line", "\na: " + "x".repeat(400_000), 2, "more than 20000 characters"),
                arguments("a long quoted line", "a: '" + "x".repeat(400_000) + "'", 1, "more than 20000 characters"),
                arguments("a comment", "#" + "x".repeat(400_000), 1, "more than 20000 characters"),
                arguments("a large value", "a: |\n" + "  xxxxxxxxx\n".repeat(300_000), 1, "more than 500000 bytes"),
                arguments("many items", "- 1\n".repeat(100_000), 20_000, "more than 20000 keys and values"),
                arguments("many keys", numbered("k%d: 1\n", 40_000), 10_000, "more than 20000 keys and values"),
                arguments("a long key", "? " + "k".repeat(15_000) + "\n: 1\n", 1, "more than 100 characters"),
                arguments("a key twice", "a: 1\nb: 2\na: 3\n", 3, "comes twice"),
                arguments("a tag of a class", "a: !!javax.script.ScriptEngineManager [1]\n", 1, "kind of YAML"),
                arguments("a tag that lies", "a: !!int many\n", 1, "kind of YAML"),
                arguments("a directive", "%YAML 9.9\n---\na: 1\n", 1, "not YAML"),
                arguments("two documents", "a: 1\n---\nb: 1\n", 2, "not YAML"),
                arguments("control characters", "a: 1\nb: 2\nc: \"\u0001\"\n", 3, "not YAML"),
                arguments("nothing but white space", "\n\n  \n", 1, "empty"),
                arguments("a number without end", "year: 1" + "0".repeat(15_000) + "\n", 1, ""),
                arguments(
                        "numbers of all kinds",
                        "- 0x1F\n- 1e999999999\n- .inf\n- -.INF\n- .NaN\n- 0o17\n- 1_000\n",
                        1,
                        ""),
                arguments("misfits without end", "- 1\n".repeat(15_000), 1, ""));
    }

    private static String aliases() {
        var text = new StringBuilder("a: &a [" + "\"x\",".repeat(9) + "]\n");
        for (char name = 'b'; name <= 'i'; name++) {
            text.append(name)
                    .append(": &")
                    .append(name)
                    .append(" [")
                    .append(("*" + (char) (name - 1) + ",").repeat(9))
                    .append("]\n");
        }
        return text.toString();
    }

    private static String steps(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:\n").collect(joining());
    }

    private static String numbered(String line, int times) {
        return IntStream.range(0, times).mapToObj(line::formatted).collect(joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aHostileFileIsAFindingOnItsLine(String name, String content, int line, String message) {
        for (PackageFile file : List.of(PackageFile.TARGETS, PackageFile.PLAN)) {
            List<PackageProblem> problems = Packages.problems(with(file.fileName(), content));
            assertThat(problems).hasSizeLessThanOrEqualTo(Findings.MOST).anySatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(EXAMPLE.name() + "/" + file.fileName());
                assertThat(problem.line()).isBetween(line - 1, line + 1);
                assertThat(problem.message().en()).contains(message).hasSizeLessThan(50_000);
                assertThat(problem.cure().vi()).isNotEmpty();
            });
        }
    }

    @Test
    void aHostileSourceIsAFindingOrReadInTime() {
        assertThat(Packages.problems(with("source.txt", "x\n".repeat(600_000))))
                .anySatisfy(problem ->
                        assertThat(problem.toString()).contains("source.txt:1: The file has more than 500000 bytes"));
        assertThat(Packages.problems(with("source.txt", "x".repeat(490_000)))).isNotEmpty();
        assertThat(Packages.problems(with("source.txt", "e\u0301\n".repeat(100_000))))
                .hasSize(Findings.MOST);
        assertThat(Packages.problems(with("source.txt", "# ".repeat(200_000)))).isNotEmpty();
    }

    @Test
    void filesThatBelongToNoPackageAreOneFinding() {
        String editor = token(person(Role.PORTAL_EDITOR, new Place.Everywhere()));
        for (String name : List.of("../../evil.yaml", "/etc/passwd", "PLAN.YAML", "", "a\u0000b", "x".repeat(5_000))) {
            JsonNode findings =
                    load(editor, with(name.replace("\0", ""), "a: 1\n")).at("/findings");
            assertThat(findings).hasSize(1);
            assertThat(findings.at("/0/message").asString()).startsWith("Có 1 tệp không thuộc gói kế hoạch");
            assertThat(findings.at("/0/line").asInt()).isOne();
        }
        var many = new TreeMap<>(EXAMPLE.files());
        IntStream.range(0, 5_000).forEach(i -> many.put("more-" + i + ".yaml", bytes("a: 1\n")));
        JsonNode answer = load(editor, new PackageFolder(EXAMPLE.name(), many));
        assertThat(answer.at("/state").asString()).isEqualTo("BROKEN");
        assertThat(answer.at("/findings/0/message").asString())
                .startsWith("Có 5000 tệp")
                .contains("more-0.yaml");
    }

    @Test
    void theMutationTellsThemToo() {
        String editor = token(person(Role.PORTAL_EDITOR, new Place.Everywhere()));
        for (String content :
                List.of(aliases(), "[".repeat(20_000), "a: &a\n  <<: *a\n", "a: " + "x".repeat(3_500_000))) {
            for (String file : List.of("plan.yaml", "duties.yaml")) {
                JsonNode answer = load(editor, with(file, content));
                assertThat(answer.at("/state").asString()).isEqualTo("BROKEN");
                assertThat(answer.at("/findings").valueStream())
                        .anySatisfy(finding ->
                                assertThat(finding.at("/file").asString()).endsWith("/" + file));
            }
        }
    }

    @Test
    void aFolderOnDiskIsReadNoFurtherThanAPackageGoes(@TempDir Path place) throws Exception {
        Path folder = Files.createDirectory(place.resolve(EXAMPLE.name()));
        EXAMPLE.writeTo(folder);
        Files.write(folder.resolve("notes.yaml"), new byte[5_000_000]);
        Files.delete(folder.resolve("targets.yaml"));
        Files.createSymbolicLink(folder.resolve("targets.yaml"), Path.of("/dev/zero"));
        PackageFolder read = PackageFolder.of(folder);
        assertThat(read.files().get("notes.yaml")).hasSize(YamlLimits.LARGEST + 1);
        assertThat(Packages.problems(read))
                .extracting(PackageProblem::toString)
                .anyMatch(problem -> problem.contains("/notes.yaml:1: The file has more than 500000 bytes"))
                .anyMatch(problem -> problem.contains("/targets.yaml:1: The file is missing"));
    }

    private JsonNode load(String token, PackageFolder folder) {
        var input = new HashMap<String, Object>(Map.of("plan", folder.name(), "dryRun", true));
        input.put(
                "files",
                folder.files().entrySet().stream()
                        .map(file -> Map.of(
                                "name", file.getKey(), "text", new String(file.getValue(), StandardCharsets.UTF_8)))
                        .toList());
        return done(token, "loadPackage", input, "state findings { file line message cure }");
    }

    private static PackageFolder with(String file, String content) {
        var files = new TreeMap<>(EXAMPLE.files());
        files.put(file, bytes(content));
        return new PackageFolder(EXAMPLE.name(), files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
