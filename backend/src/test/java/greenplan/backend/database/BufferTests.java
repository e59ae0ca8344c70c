package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * What a document reads depends on its answer, not on what else the database holds: each is asked among some plans, and among twenty times as many
 * of which it does not tell; so is a value saved. Counted are the pages of eight kilobytes that its statements touch.
 */
@DirtiesContext
@EnabledIfSystemProperty(named = "buffers", matches = "true", disabledReason = "it takes minutes: bench/buffers")
class BufferTests extends StaffApi {

    private static final int FEW = 30;
    /** Whose answer itself tells more where there are more plans, and of what; for its longer answer each may read more. Nobody else stands here. */
    private static final Map<String, String> TELLING_MORE = Map.ofEntries(
            Map.entry("about/AboutView", "all plans, fictional ones too"),
            Map.entry("account/AccountsView", "a page of all accounts"),
            Map.entry("account/ContactProvinces", "all provinces"),
            Map.entry("account/Places", "all provinces"),
            Map.entry("indicator/IndicatorView", "all provinces, to name those without a value"),
            Map.entry("packages/PackagesView", "all plans"),
            Map.entry("record/HistoryView", "of a value what was saved meanwhile"),
            Map.entry("reorganisation/OrganisationView", "all provinces"),
            Map.entry("reorganisation/ProvincesView", "all provinces"));

    /** Found in the names of the documents that are asked: all, unless somebody works on one. */
    private static final Predicate<String> ASKED =
            Pattern.compile(System.getProperty("buffers.of", "")).asPredicate();

    @TempDir
    static Path folder;

    private static CountingServer server;

    /** What a document could not be answered with, by its name. */
    private final Map<String, String> refused = new TreeMap<>();

    /** Version of the value that was saved last. */
    private int saved;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry properties) throws IOException {
        server = new CountingServer(folder);
        properties.add("spring.datasource.url", () -> server.access.url());
        properties.add("spring.flyway.user", () -> server.access.owner().name());
        properties.add("spring.flyway.password", () -> server.access.owner().password());
        properties.add("greenplan.database.app-user", () -> server.access.app().name());
        properties.add(
                "greenplan.database.app-password", () -> server.access.app().password());
        properties.add(
                "greenplan.database.reader-user", () -> server.access.reader().name());
        properties.add("greenplan.sample", () -> false);
        // So that each answer is made, over connections that were used before.
        properties.add("greenplan.cache", () -> "off");
        properties.add("greenplan.database.pool.application", () -> 3);
        properties.add("greenplan.database.pool.published", () -> 2);
        properties.add(
                "greenplan.database.reader-password",
                () -> server.access.reader().password());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void whatADocumentReadsDependsOnItsAnswer() throws IOException {
        fill(FEW);
        server.allowWholeTables(false);
        var given = given();
        var few = all(given);
        if (ASKED.test("")) {
            assertThat(few).containsKeys("home/HomeView", "target.portal").hasSizeGreaterThan(60);
        }
        server.allowWholeTables(true);
        fill(20 * FEW);
        var growing = new TreeSet<String>();
        var telling = new TreeSet<String>();
        var lines = new ArrayList<String>();
        all(given).forEach((name, now) -> {
            lines.addAll(now.told(name, few.get(name)));
            if (now.tellsMoreThan(few.get(name))) {
                telling.add(name);
            }
            if (now.grewFrom(few.get(name))) {
                growing.add(name);
            }
        });
        Files.write(Path.of("target/buffers.txt"), lines);
        assertThat(refused).as("documents that are not answered").isEmpty();
        assertThat(few.values()).as("pages, on some plans").allMatch(read -> read.all() > 0);
        assertThat(growing).as("documents that read what they do not tell").isEmpty();
        assertThat(telling)
                .as("documents whose answer grows")
                .isEqualTo(TELLING_MORE.keySet().stream().filter(ASKED).collect(Collectors.toSet()));
    }

    private Map<String, Touched> all(Given given) {
        var all = new TreeMap<String, Touched>();
        UiDocuments.reading().forEach((name, document) -> {
            if (!ASKED.test(name)) {
                return;
            }
            var variables = UiDocuments.variables(name, document, given.values::get);
            String token = document.contains("workspace") ? given.token : null;
            all.put(name, read(name, () -> ask(token, document, variables)));
        });
        if (ASKED.test("record_observation")) {
            all.put("record_observation", read("record_observation", () -> save(given)));
        }
        return all;
    }

    /** A value of a report, in the version that the save before gave. */
    private JsonNode save(Given given) {
        var answer = mutate(
                given.token,
                "fileValue",
                Map.of(
                        "report",
                        given.values.get("id"),
                        "target",
                        "CT1.2",
                        "expectedVersion",
                        saved,
                        "value",
                        Map.of(
                                "kind", "ESTIMATE",
                                "amount", Integer.toString(150 + saved),
                                "source", "Công văn số 1",
                                "territory", "p01-area",
                                "overrideReason", "Đã đối chiếu")),
                "value { target amount asOf source version }");
        int version = answer.at("/data/fileValue/value/version").asInt();
        assertThat(version).as(answer.toString()).isEqualTo(saved + 1);
        saved = version;
        return answer;
    }

    /** Fills the database anew, and has everything counted that is kept for readers. */
    private void fill(int plans) {
        server.fill(plans);
        // All of them: what is outdated would be counted beside what is measured, by the same role of the database.
        String after = null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", after);
            var answer = ask(null, """
                    query ($after: String) { plans(first: 100, after: $after, includeSample: true) {
                      nodes { coverage { targets } } pageInfo { hasNextPage endCursor } } }""", variables);
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
            var page = answer.at("/data/plans/pageInfo");
            after = page.at("/hasNextPage").asBoolean() ? page.at("/endCursor").asString() : null;
        } while (after != null);
    }

    /** The third time counts: neither a new connection nor what is counted for the first who asks is measured. */
    private Touched read(String name, Supplier<JsonNode> asking) {
        var answer = new JsonNode[1];
        Map<String, Long> pages = Map.of();
        for (int time = 1; time <= 3; time++) {
            pages = server.buffersOf(() -> answer[0] = asking.get());
        }
        if (answer[0].has("errors")) {
            refused.put(name, answer[0].at("/errors").toString());
        }
        return new Touched(pages, answer[0].toString().length());
    }

    /** Values of variables, and somebody who may ask all that staff ask. */
    private record Given(Map<String, Object> values, String token) {}

    private Given given() throws IOException {
        var file = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/test/resources/buffers/variables.properties"))) {
            file.load(text);
        }
        var values = new HashMap<String, Object>();
        file.forEach((name, value) -> values.put((String) name, json.readValue((String) value, Object.class)));

        var province = places.province("p01").orElseThrow();
        var agency = places.agency("p01/a1", today()).orElseThrow();
        var staff = person(Role.FOCAL_OFFICER, province);
        hold(staff, Role.FOCAL_OFFICER, places.province("p02").orElseThrow(), DateSpan.since(today()));
        hold(staff, Role.ADMINISTRATOR, new Place.Everywhere(), DateSpan.since(today()));
        hold(staff, Role.PORTAL_EDITOR, new Place.Everywhere(), DateSpan.since(today()));
        hold(staff, Role.AGENCY_EDITOR, agency, DateSpan.since(today()));
        String token = token(staff);
        String cycle = done(
                        token,
                        "openCycle",
                        Map.of(
                                "plan",
                                "kh-ttx-01",
                                "kind",
                                "EXTRAORDINARY",
                                "year",
                                2025,
                                "opensOn",
                                today().minusDays(30).toString(),
                                "dueBefore",
                                today().plusDays(30).toString(),
                                "dataCutoff",
                                "2025-12-31"),
                        "cycle { id }")
                .at("/cycle/id")
                .asString();
        values.put("cycle", cycle);
        String report = ask(
                        token,
                        "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id } } }",
                        Map.of("cycle", cycle))
                .at("/data/workspace/reports/0/id")
                .asString();
        values.put("id", report);
        values.put("of", report);
        values.put("account", staff.id());
        values.put("account/AccountView.id", staff.id());
        return new Given(values, token);
    }
}
