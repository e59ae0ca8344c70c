import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A portal that a script beside it started on this machine, over HTTP.
 *
 * @param url scheme, host and port
 */
record Portal(String url) {

    private static final String PASSWORD = "bảy con suối trong rừng pơ mu";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Waits until it is well, for five minutes at most. */
    void await() throws Exception {
        for (int second = 0; second < 300; second++) {
            try {
                if (get("/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (java.io.IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("The portal did not start within 300 s");
    }

    HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Tokens of the first accounts by the first part of the address, after each first password was changed. */
    Map<String, String> tokens(Path data) throws Exception {
        var tokens = new HashMap<String, String>();
        for (String line : Files.readAllLines(data.resolve("first-passwords.txt"))) {
            String[] parts = line.split("  ");
            if (parts.length == 2 && parts[0].contains("@")) {
                answered(signIn(parts[0], parts[1]),
                        "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { problems { message } } }",
                        Map.of("input", Map.of("currentPassword", parts[1], "newPassword", PASSWORD)));
                tokens.put(parts[0].split("@")[0], signIn(parts[0], PASSWORD));
            }
        }
        return tokens;
    }

    private String signIn(String email, String password) throws Exception {
        return answered(null, "mutation ($input: SignInInput!) { signIn(input: $input) { token } }",
                        Map.of("input", Map.of("email", email, "password", password)))
                .at("/data/signIn/token")
                .asString();
    }

    /** As {@link #ask}, where an error ends the measurement. */
    JsonNode answered(String token, String document, Map<String, ?> variables) throws Exception {
        JsonNode answer = ask(token, document, variables);
        if (answer.has("errors")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    /** The whole answer of the graph, errors included; anonymous without a token. */
    JsonNode ask(String token, String document, Map<String, ?> variables) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return JSON.readTree(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }
}
