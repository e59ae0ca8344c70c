package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * What a document reads depends on its answer, not on what else the database holds: each is asked of a few plans, and of the same few among
 * twenty times as much that it does not tell of. Counted are the pages of eight kilobytes that its statements touch.
 */
@DirtiesContext
class BufferTests extends StaffApi {

    /** A table grows by a level of its index, and a plan may choose another way. */
    private static final double MORE = 1.3;

    private static final int PAGES = 20;

    @TempDir
    static Path folder;

    private static CountingServer server;

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
        properties.add(
                "greenplan.database.reader-password",
                () -> server.access.reader().password());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** What one document took: pages, and the length of its answer in characters. */
    private record Read(long pages, int length) {}

    @Test
    void whatADocumentReadsDependsOnItsAnswer() throws IOException {
        var documents = UiDocuments.reading();
        assertThat(documents).containsKeys("home/HomeView", "target_detail").hasSizeGreaterThan(60);
        server.fill("few");
        var given = given();
        var few = new TreeMap<String, Read>();
        documents.forEach((name, document) -> few.put(name, read(name, document, given)));
        server.fill("few-among-many");
        var growing = new LinkedHashMap<String, String>();
        documents.forEach((name, document) -> {
            var before = few.get(name);
            var now = read(name, document, given);
            // What lists fictional provinces tells more of them.
            double told = Math.max(1, (double) now.length / before.length);
            if (now.pages > MORE * told * before.pages + PAGES) {
                growing.put(name, "%d pages, %d among many".formatted(before.pages, now.pages));
            }
        });
        assertThat(growing).as("documents that read what they do not tell").isEmpty();
    }

    /** Asked once before, so that neither a new connection nor what is counted for the first who asks is measured. */
    private Read read(String name, String document, Given given) {
        var variables = UiDocuments.variables(name, document, given.values::get);
        String token = document.contains("workspace") ? given.token : null;
        var answer = new JsonNode[1];
        Runnable asking = () -> answer[0] = ask(token, document, variables);
        for (int i = 0; i < 2; i++) {
            asking.run();
        }
        long pages = server.buffersOf(asking);
        assertThat(answer[0].path("errors").toString()).as(name).isIn("", "[]");
        return new Read(pages, answer[0].toString().length());
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
        hold(staff, Role.ADMINISTRATOR, new Place.Everywhere(), DateSpan.since(today()));
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
