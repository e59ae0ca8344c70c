package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.Packages;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A package that somebody wrote with the documentation alone is loaded, shown and given back. */
class PackageApiTests extends StaffApi {

    private static final String FIELDS =
            "state findings { file line message cure } changes { id } conflicts { id } clientMutationId";

    private static final PackageFolder EXAMPLE = PackageFolder.of(Path.of("../docs/example-package/tinh-vi-du-2026"));

    private JsonNode load(String token, PackageFolder folder, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("plan", folder.name());
        input.put(
                "files",
                folder.files().entrySet().stream()
                        .map(file -> Map.of(
                                "name", file.getKey(), "text", new String(file.getValue(), StandardCharsets.UTF_8)))
                        .toList());
        return done(token, "loadPackage", input, FIELDS);
    }

    @Test
    void aThirdPackageIsLoadedShownAndGivenBackUnchanged() {
        String editor = token(person(Role.PORTAL_EDITOR, new Place.Everywhere()));
        assertThat(load(editor, EXAMPLE, Map.of("dryRun", true)).at("/state").asString())
                .isEqualTo("LOADED");
        String shown =
                "query ($plan: String!) { plan(code: $plan) { sample targets { nodes { code status { verdict } } } } }";
        assertThat(ask(null, shown, Map.of("plan", EXAMPLE.name()))
                        .at("/data/plan")
                        .isObject())
                .as("a dry run changes nothing")
                .isFalse();

        assertThat(load(editor, EXAMPLE, Map.of()).at("/state").asString()).isEqualTo("LOADED");
        JsonNode plan = ask(null, shown, Map.of("plan", EXAMPLE.name())).at("/data/plan");
        assertThat(plan.at("/sample").asBoolean()).isTrue();
        assertThat(plan.at("/targets/nodes").isEmpty()).isFalse();

        JsonNode kept = ask(
                        editor,
                        "query ($plan: String!) { workspace { planPackage(plan: $plan) { digest files { name text } edits { id } } } }",
                        Map.of("plan", EXAMPLE.name()))
                .at("/data/workspace/planPackage");
        var given = new TreeMap<String, byte[]>();
        kept.at("/files")
                .forEach(file -> given.put(
                        file.at("/name").asString(), file.at("/text").asString().getBytes(StandardCharsets.UTF_8)));
        assertThat(new PackageFolder(EXAMPLE.name(), given).digest()).isEqualTo(EXAMPLE.digest());
        assertThat(kept.at("/edits").isEmpty()).isTrue();
        Map<String, ?> again = Map.of("expectedDigest", kept.at("/digest").asString());
        assertThat(load(editor, EXAMPLE, again).at("/state").asString()).isEqualTo("UNCHANGED");
        assertThat(load(editor, EXAMPLE, Map.of()).at("/problems/0/code").asString())
                .isEqualTo("CONFLICT");
    }

    @Test
    void anEditorOfOneProvinceLoadsNoPackageOfAnother() {
        String editor = token(person(Role.PORTAL_EDITOR, province()));
        JsonNode answer = mutate(
                editor,
                "loadPackage",
                Map.of("plan", Packages.LAO_CAI, "files", List.of(Map.of("name", "plan.yaml", "text", "code: x"))),
                "state");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }
}
