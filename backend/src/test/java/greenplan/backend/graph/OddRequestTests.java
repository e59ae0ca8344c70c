package greenplan.backend.graph;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked is answered, or refused in the words of the contract. */
@SharedApi
class OddRequestTests {

    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void oddRequestsShowNeitherStackNorSql() throws Exception {
        var random = new Random(20261121);
        for (int i = 0; i < 400; i++) {
            String document = oddDocument(random);
            var answer = post(JSON.writeValueAsString(Map.of("query", document)));
            assertThat(answer.statusCode()).as(document).isIn(200, 400, 413);
            assertThat(answer.body())
                    .as(document)
                    .doesNotContain(
                            "INTERNAL_ERROR", "Exception", "\\tat ", "org.jooq", "java.lang", "select ", "published.");
            for (var error : JSON.readTree(answer.body()).path("errors")) {
                assertThat(error.at("/extensions/code").asString(""))
                        .as(document)
                        .isIn("BAD_REQUEST", "NOT_FOUND");
                assertThat(error.at("/extensions/classification").asString(""))
                        .as(document)
                        .isNotEmpty();
            }
        }
    }

    private static String oddDocument(Random random) {
        var odd = List.of(
                "null",
                "\"\"",
                "\"'; drop table plan; --\"",
                "\"%\"",
                "\"\\u0000\"",
                "-1",
                "0",
                "101",
                "99999999999",
                "1.5",
                "true",
                "[]",
                "{}",
                "ENUM",
                "\"2026-02-30\"",
                "\"1899-12-31\"",
                "\"lao-cai-2021-2030\"",
                "\"lao-cai/so-tai-chinh\"",
                "\"😀\"",
                "\"" + "đ".repeat(300) + "\"",
                "$missing",
                "\"YXQ6MQ\"",
                "\"YXQ6OTk5OTk5OQ\"",
                "\"\\\\\"",
                "[TARGET, PLAN]",
                "\"\"\"x\"\"\"");
        var fields = List.of(
                "agency(code: %s, asOf: %s) { code duties(first: %s, after: %s, modality: %s) { totalCount } }",
                "agencies(first: %s, after: %s, province: %s, kind: %s) { totalCount nodes { name(language: %s) } }",
                "plan(code: %s, asOf: %s) { duties(bearer: %s, part: %s, audience: %s) { totalCount } targets(first: %s) { totalCount } }",
                "plan(code: \"lai-chau-2012\") { duties(bearer: %s, part: %s, first: %s) { totalCount } clauses(path: %s) { path } notes(kind: %s) { totalCount } }",
                "target(plan: %s, code: %s) { code }",
                "search(text: %s, kinds: %s, province: %s, first: %s, after: %s) { totalCount nodes { excerpt node { id } } }",
                "node(id: %s) { id }",
                "indicator(code: %s) { observations(first: %s, from: %s, to: %s) { totalCount } }",
                "provinces(includeSample: %s) { code }",
                "plans(first: %s, province: %s) { nodes { latestObservations(first: %s) { value } } }",
                "nothing(x: %s) { y }",
                "__type(name: %s) { name fields(includeDeprecated: %s) { name } }");
        var document = new StringBuilder("{ ");
        for (int i = 0; i <= random.nextInt(3); i++) {
            document.append("f")
                    .append(i)
                    .append(": ")
                    .append(filled(fields.get(random.nextInt(fields.size())), odd, random))
                    .append(' ');
        }
        document.append('}');
        if (random.nextInt(8) == 0) {
            document.deleteCharAt(random.nextInt(document.length()));
        }
        return document.toString();
    }

    private static String filled(String field, List<String> odd, Random random) {
        var parts = new ArrayList<>(List.of(field.split("%s", -1)));
        return parts.stream()
                .reduce((text, part) -> text + odd.get(random.nextInt(odd.size())) + part)
                .orElseThrow();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
