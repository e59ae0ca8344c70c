package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.operation.FaultyDatabase;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A package that takes too long is not loaded, is not said to be, and stands in nobody's way. */
class SlowPackageTests extends FaultyDatabase {

    private static final String PLAN = "tinh-cham-2026";

    @Test
    void aLoadThatWaitsInVainIsUndoneAndTheNextFindsTheWayFree() {
        String editor = token(person(Role.PORTAL_EDITOR, new Place.Everywhere()));
        write(() -> {
            // As another instance does while it loads.
            database.fetch("select pg_advisory_xact_lock(4715)");
            JsonNode answer = load(editor, files(), false);
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
            assertThat(answer.at("/errors/0/extensions/outcome").asString()).isEqualTo("UNDONE");
            assertThat(answer.at("/errors/0/message").asString())
                    .as("it has a longer time of its own")
                    .contains("longer than 3.0 s");
            return answer;
        });
        JsonNode next = load(editor, files(), true);
        assertThat(next.at("/data/loadPackage/state").asString(""))
                .as("%s", next)
                .isEqualTo("LOADED");
        assertThat(ask(null, "query ($code: String!) { plan(code: $code) { code } }", Map.of("code", PLAN))
                        .at("/data/plan")
                        .isObject())
                .isFalse();
    }

    /** The example under another name; none of these tests loads it. */
    private static Map<String, String> files() {
        var texts = new TreeMap<String, String>();
        PackageFolder.of(Path.of("../docs/example-package/tinh-vi-du-2026"))
                .files()
                .forEach((name, content) ->
                        texts.put(name, new String(content, StandardCharsets.UTF_8).replace("vi-du", "cham")));
        return texts;
    }

    private JsonNode load(String token, Map<String, String> files, boolean dryRun) {
        List<Map<String, String>> texts = files.entrySet().stream()
                .map(file -> Map.of("name", file.getKey(), "text", file.getValue()))
                .toList();
        return mutate(token, "loadPackage", Map.of("plan", PLAN, "files", texts, "dryRun", dryRun), "state");
    }
}
