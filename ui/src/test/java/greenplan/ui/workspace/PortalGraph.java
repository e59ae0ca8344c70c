package greenplan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of the portal under test, as a program asks it. */
final class PortalGraph {

    private static final JsonMapper JSON = new JsonMapper();

    private PortalGraph() {}

    /** Calls a mutation, which must succeed, and returns its payload with these fields. */
    static JsonNode tell(String token, String mutation, Map<String, ?> input, String fields) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        JsonNode payload = ask(
                        token,
                        "mutation ($input: %s) { %s(input: $input) { problems { field code message } %s } }"
                                .formatted(type, mutation, fields),
                        Map.of("input", OddCycles.answered(mutation, input)))
                .at("/data/" + mutation);
        assertThat(payload.at("/problems")).as(mutation).isEmpty();
        return payload;
    }

    /** Asks; an error fails the test. */
    static JsonNode ask(String token, String document, Map<String, ?> variables) {
        var body = new LinkedHashMap<String, Object>(Map.of("query", document, "variables", variables));
        String[] headers = token == null ? new String[0] : new String[] {"Authorization", "Bearer " + token};
        JsonNode answer = JSON.readTree(PortalUnderTest.post("/graphql", JSON.writeValueAsString(body), headers)
                .body());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer;
    }
}
