package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.Place;
import greenplan.backend.account.Role;
import greenplan.backend.account.StaffApi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A package that takes too long is not loaded, is not said to be, and stands in nobody's way. */
@TestPropertySource(properties = {"greenplan.limit.timeout=2s", "greenplan.limit.loading=3s"})
class SlowPackageTests extends StaffApi {

    private static final String PLAN = "tinh-cham-2026";

    @Test
    void whatIsSaidOfASlowPackageIsSo() throws Exception {
        String editor = token(person(Role.PORTAL_EDITOR, new Place.Everywhere()));
        var slow = new TreeMap<>(files());
        slow.merge("agencies.yaml", "\n# " + "x".repeat(3_400_000) + "\n", String::concat);
        JsonNode answer = load(editor, slow, false);
        boolean done = answer.path("errors").isEmpty();
        if (!done) {
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
            assertThat(answer.at("/errors/0/extensions/outcome").asString()).isEqualTo("UNDONE");
        }
        JsonNode next = load(editor, files(), true);
        assertThat(next.at("/errors").isMissingNode())
                .as("the next load finds the way free: %s", next)
                .isTrue();
        Thread.sleep(2000);
        assertThat(ask(null, "query ($code: String!) { plan(code: $code) { code } }", Map.of("code", PLAN))
                        .at("/data/plan")
                        .isObject())
                .isEqualTo(done);
    }

    private static Map<String, String> files() {
        var texts = new TreeMap<String, String>();
        PackageFolder.of(Path.of("../docs/example-package/tinh-vi-du-2026"))
                .files()
                .forEach((name, content) -> texts.put(
                        name, new String(content, StandardCharsets.UTF_8).replace("tinh-vi-du", "tinh-cham")));
        return texts;
    }

    private JsonNode load(String token, Map<String, String> files, boolean dryRun) {
        List<Map<String, String>> texts = files.entrySet().stream()
                .map(file -> Map.of("name", file.getKey(), "text", file.getValue()))
                .toList();
        return mutate(token, "loadPackage", Map.of("plan", PLAN, "files", texts, "dryRun", dryRun), "state");
    }
}
