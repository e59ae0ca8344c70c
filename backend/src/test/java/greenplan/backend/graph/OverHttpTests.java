package greenplan.backend.graph;

import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import graphql.schema.idl.SchemaParser;
import greenplan.backend.SharedApi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SharedApi
class OverHttpTests {

    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private HikariDataSource application;

    @Autowired
    @Qualifier("published")
    private HikariDataSource published;

    @Autowired
    private HealthEndpointGroups groups;

    @Test
    void aLargeBodyIsRefusedWhateverItClaims() throws Exception {
        byte[] large = "x".repeat(110_000).getBytes(StandardCharsets.US_ASCII);
        for (var body : List.of(
                HttpRequest.BodyPublishers.ofByteArray(large), ofInputStream(() -> new ByteArrayInputStream(large)))) {
            var answer = send(request("/graphql")
                    .header("Content-Type", "application/json")
                    .POST(body));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(JSON.readTree(answer.body()).at("/errors/0/message").asString())
                    .isEqualTo("The body of a request may have 102400 bytes at most; ask in several requests.");
        }
    }

    @Test
    void theWholeSchemaIsOneTextWithDescriptions() throws Exception {
        var answer = send(request("/graphql/schema").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=UTF-8"));
        var types = new SchemaParser().parse(answer.body());
        assertThat(types.getTypeOrNull("Target")).isNotNull();
        assertThat(answer.body())
                .contains("Who bears it on the day asked for, when that is somebody else")
                .contains("An exact decimal number", "Chủ trì.");
    }

    @Test
    void nothingButHealthIsTold() throws Exception {
        assertThat(send(request("/actuator/health").GET()).body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("PostgreSQL");
        assertThat(send(request("/actuator/health/liveness").GET()).statusCode())
                .isEqualTo(200);
        assertThat(send(request("/actuator/health/readiness").GET()).statusCode())
                .isEqualTo(200);
        for (String hidden :
                List.of("/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/metrics")) {
            assertThat(send(request(hidden).GET()).statusCode()).as(hidden).isEqualTo(404);
        }
    }

    @Test
    @Timeout(60)
    void healthWaitsForNoConnectionThatOthersHold() throws Exception {
        var held = new ArrayList<Connection>();
        try {
            for (HikariDataSource pool : List.of(application, published)) {
                for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                    held.add(pool.getConnection());
                }
            }
            for (int i = 0; i < 10; i++) { // each would wait half a minute for a pool
                assertThat(send(request("/actuator/health").GET()).statusCode()).isEqualTo(200);
                assertThat(send(request("/actuator/health/readiness").GET()).statusCode())
                        .isEqualTo(200);
            }
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
    }

    @Test
    void readinessIncludesTheDatabaseAndLivenessDoesNot() {
        assertThat(groups.get("readiness").isMember("database")).isTrue();
        assertThat(groups.get("liveness").isMember("database")).isFalse();
        assertThat(groups.getPrimary().isMember("database")).isTrue();
    }

    @Test
    void aPageOfAnySiteMayAskWithoutALogin() throws Exception {
        var answer = send(request("/graphql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void aPageOfAnySiteGetsAnAnswerThatItMayRead() throws Exception {
        for (int i = 0; i < 2; i++) {
            var answer = send(request("/graphql?query=%7B__typename%7D")
                    .header("Origin", "https://example.org")
                    .GET());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly("*");
        }
    }

    @Test
    void aMethodThatIsNoneIsRefused() throws Exception {
        for (String method : List.of("PUT", "DELETE", "PATCH", "HEAD")) {
            assertThat(send(request("/graphql?query=%7B__typename%7D")
                                    .method(method, HttpRequest.BodyPublishers.noBody()))
                            .statusCode())
                    .as(method)
                    .isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{bad",
                "{}",
                "[]",
                "\"x\"",
                "{\"query\":null}",
                "{\"query\":\"{__typename}\",\"variables\":[]}"
            })
    void aBodyThatIsNoRequestIsABadRequestWithASentence(String body) throws Exception {
        var answer = post(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/errors/0/message").asString())
                .isEqualTo(
                        "The body must be a JSON object such as {\"query\": \"{ provinces { name } }\", \"variables\": {}}.");
    }

    @Test
    void aLongDocumentIsNotReadWhoeverAsks() throws Exception {
        var answer = JSON.readTree(post("{\"query\":\"{ __typename }%s\"}".formatted(" ".repeat(20_000)))
                .body());
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("The document has 20014 characters, but at most 20000 are read; ask in several requests.");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/plain", "null", "application/x-www-form-urlencoded"})
    void aBodyOfAnotherTypeIsRefusedByItsNameWithTheCure(String type) throws Exception {
        var answer =
                send(request("/graphql").header("Content-Type", type).POST(ofString("{\"query\":\"{__typename}\"}")));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(JSON.readTree(answer.body()).at("/errors/0/message").asString())
                .isEqualTo(
                        "A question is posted as JSON, with the header Content-Type: application/json, but this came with: "
                                + type + ".");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(
                request("/graphql").header("Content-Type", "application/json").POST(ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
