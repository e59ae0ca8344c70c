package greenplan.backend.account;

import greenplan.backend.SharedApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over HTTP, as a client calls it. */
@SharedApi
public abstract class CalledApi {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    public JsonMapper json;

    @LocalServerPort
    public int port;

    /** An address of the API. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Calls the API; the answer as it is. */
    protected HttpResponse<String> post(@Nullable String token, String document, Map<String, ?> variables) {
        var request = HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        json.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public JsonNode ask(@Nullable String token, String document, Map<String, ?> variables) {
        HttpResponse<String> response = post(token, document, variables);
        if (response.statusCode() != 200) {
            throw new AssertionError("Status " + response.statusCode() + ": " + response.body());
        }
        return json.readTree(response.body());
    }

    /** Calls a mutation with an input and asks for these fields of the payload. */
    public JsonNode mutate(@Nullable String token, String mutation, Map<String, ?> input, String fields) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return ask(
                token,
                "mutation ($input: %s) { %s(input: $input) { problems { field code message } %s } }"
                        .formatted(type, mutation, fields),
                Map.of("input", OddCycles.answered(mutation, input)));
    }

    /** The payload of a mutation that must not end in an error. */
    public JsonNode done(@Nullable String token, String mutation, Map<String, ?> input, String fields) {
        JsonNode answer = mutate(token, mutation, input, fields);
        if (answer.has("errors")) {
            throw new AssertionError(answer.toPrettyString());
        }
        return answer.at("/data/" + mutation);
    }
}
