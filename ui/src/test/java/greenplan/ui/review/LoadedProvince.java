package greenplan.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.workspace.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A fictional province of a test's own, made of the example of the documentation, with its people. */
class LoadedProvince {

    /** The target that has a number, which both agencies lead. */
    static final String TARGET = "I.2-2028-1";

    private static final Path EXAMPLE = Path.of("../docs/example-package/tinh-vi-du-2026");

    final String name;
    final String plan;
    final Random random;
    final Staff.Person officer;
    private final Map<String, Staff.Person> heads = new HashMap<>();
    final Map<Staff.Person, String> tokens = new HashMap<>();
    final Map<String, String> files = new TreeMap<>();
    LocalDate day;

    /** Slug of the area of its figures. */
    String area;

    boolean merged;
    int documents;

    /**
     * Loads the province; on its first day both of its agencies lead the target.
     *
     * @param others names of provinces of which its officer is one, too
     */
    LoadedProvince(String name, LocalDate day, Random random, String... others) {
        this.name = name;
        this.plan = "tinh-" + name + "-2026";
        this.day = day;
        this.random = random;
        try (Stream<Path> all = Files.list(EXAMPLE)) {
            all.forEach(file -> files.put(file.getFileName().toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        load(null);
        area = "tinh-" + name + "-area";
        officer = Staff.focalOfficer(
                "tinh-" + name, Stream.of(others).map(other -> "tinh-" + other).toArray(String[]::new));
        tell(
                "assignTarget",
                Map.of(
                        "plan",
                        plan,
                        "target",
                        TARGET,
                        "agency",
                        finance(),
                        "modality",
                        "LEAD",
                        "from",
                        "2026-03-01",
                        "act",
                        "05/QĐ-UBND",
                        "actDate",
                        "2026-03-01"));
    }

    private String read(Path file) {
        try {
            return Files.readString(file).replace("vi-du", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final String finance() {
        return "tinh-%s/%s-so-tai-chinh".formatted(name, name);
    }

    final String wetlands() {
        return "tinh-%s/%s-so-canh-quan-va-dat-ngap-nuoc".formatted(name, name);
    }

    final List<String> agencies() {
        return merged ? List.of(finance()) : List.of(finance(), wetlands());
    }

    final <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    final String token(Staff.Person person) {
        return tokens.computeIfAbsent(person, Staff::token);
    }

    /** The head of an agency, whose account is opened when it is asked for first. */
    final Staff.Person head(String agency) {
        return heads.computeIfAbsent(agency, Staff::head);
    }

    /** Opens a cycle; its id. */
    final String open() {
        return Staff.tell(
                        token(officer),
                        "openCycle",
                        Map.of(
                                "plan", plan,
                                "kind", "EXTRAORDINARY",
                                "year", day.getYear(),
                                "opensOn", day.minusDays(20).toString(),
                                "dueBefore", day.plusDays(9).toString(),
                                "dataCutoff", day.toString()),
                        "cycle { id }")
                .at("/cycle/id")
                .asString();
    }

    /** The id of the report of an agency in a cycle. */
    final String report(String cycle, String agency) {
        return Staff.graph(
                        token(officer),
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id agency } } }",
                        Map.of("cycle", cycle))
                .at("/data/workspace/reports")
                .valueStream()
                .filter(each -> each.at("/agency").asString().equals(agency))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }

    /** A report as its reviewers see it. */
    final JsonNode of(String report) {
        return Staff.graph(token(officer), """
                        query ($id: ID!) { workspace { report(id: $id) { version agency
                          values { target input version acceptedAt rivals { observation { id } } } } } }""", Map.of("id", report)).at("/data/workspace/report");
    }

    /** Hands a report over, for the head of its agency. */
    final void submit(String report) {
        JsonNode now = of(report);
        Staff.tell(
                token(head(now.at("/agency").asString())),
                "submitReport",
                Map.of("report", report, "expectedVersion", now.at("/version").asInt(), "acceptEmpty", true),
                "");
    }

    final JsonNode tell(String mutation, Map<String, ?> input) {
        return Staff.tell(token(officer), mutation, input, "");
    }

    /** Loads the package, over the edition with this digest; null for none. */
    final void load(@Nullable String digest) {
        var input = new HashMap<String, Object>(Map.of(
                "plan",
                plan,
                "files",
                files.entrySet().stream()
                        .map(file -> Map.of("name", file.getKey(), "text", file.getValue()))
                        .toList()));
        if (digest != null) {
            input.put("expectedDigest", digest);
        }
        JsonNode done = Staff.tell(
                token(Staff.administrator()),
                "loadPackage",
                input,
                "state findings { file line message } conflicts { id }");
        assertThat(done.at("/state").asString()).as(done.toPrettyString()).isIn("LOADED", "UNCHANGED");
    }
}
