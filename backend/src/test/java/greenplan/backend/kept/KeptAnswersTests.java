package greenplan.backend.kept;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class KeptAnswersTests extends StaffApi {

    private static final String NAME = "query ($code: String!) { province(code: $code) { code name } }";

    private final HttpClient reader = HttpClient.newHttpClient();

    @Autowired
    private greenplan.backend.Graph graph;

    private Place.Province province;
    private String variables = "";

    KeptAnswersTests() {
        province = new Place.Province(0, "", new greenplan.backend.graph.Text("?", "?"));
    }

    @BeforeEach
    void aProvinceOfItsOwn() {
        province = province();
        variables = json.writeValueAsString(Map.of("code", province.code()));
    }

    @Test
    void aQuestionInTheAddressIsAnsweredAsOneThatIsPostedAndCanBeKeptByOthers() throws Exception {
        var answer = get(NAME, variables);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body())).isEqualTo(ask(null, NAME, Map.of("code", province.code())));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(answer, "Cache-Control"))
                .isEqualTo("public, max-age=30, stale-while-revalidate=30, stale-if-error=86400");
        assertThat(header(answer, "ETag")).matches("\"[\\w-]{22}\"");
        assertThat(header(answer, "Vary")).contains("Accept-Encoding");
    }

    @Test
    void whoHasTheAnswerIsToldSoBeforeAnythingIsRead() throws Exception {
        String tag = header(get(NAME, variables), "ETag");
        int statements = graph.statementsOf(() -> {
            var again = get(NAME, "{ \"code\" : \"" + province.code() + "\" }", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
        });
        assertThat(statements).as("nothing but the version").isZero();
    }

    @Test
    void whatIsPublishedAnewIsReadAtOnceByWhateverWayAndHasAnotherTag() throws Exception {
        var before = get(NAME, variables);
        for (int step = 1; step <= 20; step++) {
            String name = "Tỉnh thứ " + step;
            write(() ->
                    database.execute("update greenplan.province set name_vi = ? where id = ?", name, province.id()));
            assertThat(ask(null, NAME, Map.of("code", province.code()))
                            .at("/data/province/name")
                            .asString())
                    .isEqualTo(name);
            var answer = get(NAME, variables, "If-None-Match", header(before, "ETag"));
            assertThat(json.readTree(answer.body()).at("/data/province/name").asString())
                    .isEqualTo(name);
            before = answer;
        }
    }

    @Test
    void thousandsWhoAskTheSameAtOnceCostWhatOneCosts() throws Exception {
        String document = NAME.replace("code name", "code name territories { code }");
        int alone = graph.statementsOf(() -> get(document, variables));
        String other = json.writeValueAsString(Map.of("code", province().code()));
        int together = graph.statementsOf(() -> {
            try (var threads = Executors.newFixedThreadPool(12)) {
                var all = new ArrayList<Callable<HttpResponse<String>>>();
                for (int i = 0; i < 48; i++) {
                    all.add(() -> get(document, other));
                }
                assertThat(threads.invokeAll(all))
                        .allSatisfy(one -> assertThat(one.get().statusCode()).isEqualTo(200));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        // The version may be asked for by each that comes before there is a lease.
        assertThat(together).isLessThan(alone + 48);
        assertThat(graph.statementsOf(() -> get(document, other))).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ province(code: \"nowhere\") { name } }",
                "{ province(code: \"nowhere\") { name } a: recordHead { block } }",
                "{ recordHead { block } }",
                "{ workspace { me { id } } }",
                "{ ...mine } fragment mine on Query { workspace { me { id } } }",
                "{ nothing }",
                "{"
            })
    void errorsAndWhatIsSomebodysOwnAreNotKept(String document) throws Exception {
        for (int i = 0; i < 2; i++) {
            var answer = get(document, "");
            assertThat(header(answer, "Cache-Control")).as(document).isEqualTo("no-store");
            assertThat(answer.headers().firstValue("ETag")).as(document).isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).as(document).isEmpty();
        }
    }

    @Test
    void whoShowsATokenGetsAnAnswerOfTheirOwn() throws Exception {
        String token = token(person(Role.FOCAL_OFFICER, province));
        var mine = get("{ workspace { me { id } } }", "", "Authorization", "Bearer " + token);
        assertThat(json.readTree(mine.body()).at("/data/workspace/me/id").asString(""))
                .isNotEmpty();
        assertThat(header(mine, "Cache-Control")).contains("no-store");
        var open = get(NAME, variables, "Authorization", "Bearer " + token);
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aMutationInTheAddressIsRefusedWithTheCure() throws Exception {
        String token = token(person(Role.FOCAL_OFFICER, province));
        String document = "mutation a { signOut { done } } query b { __typename }";
        for (String wanted : new String[] {"", "&operationName=a"}) {
            var refused = send("/graphql?query=" + encoded(document) + wanted, "Authorization", "Bearer " + token);
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(header(refused, "Allow")).isEqualTo("POST");
            assertThat(json.readTree(refused.body()).at("/errors/0/message").asString())
                    .isEqualTo("A mutation is not carried out by GET; send the same as JSON by POST to /graphql.");
        }
        assertThat(send("/graphql?operationName=b&query=" + encoded(document)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?query",
                "?variables=%7B%7D",
                "?query=%7B__typename%7D&variables=%5B%5D",
                "?query=%7B__typename%7D&variables=x"
            })
    void anAddressThatAsksNothingIsToldHowToAsk(String address) throws Exception {
        var answer = send("/graphql" + (address.equals("?query") ? "?x=y" : address));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).at("/errors/0/message").asString())
                .startsWith("The address must hold query, and variables and extensions only as JSON objects, such as ");
    }

    @Test
    void largeAnswersTravelCompressedAndAreTheSame() throws Exception {
        String document = "{ plan(code: \"lao-cai-2021-2030\") { clauses { text } } }";
        var plain = get(document, "");
        var request = HttpRequest.newBuilder(uri("/graphql?query=" + encoded(document)))
                .header("Accept-Encoding", "br, gzip")
                .build();
        var packed = reader.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("ETag"))
                .hasValue(header(plain, "ETag").replaceFirst("\"$", "-gzip\""));
        try (var unzip = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unzip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
        }
        assertThat(packed.body().length).isLessThan(plain.body().length() / 2);
    }

    private HttpResponse<String> get(String document, String with, String... headers) {
        String variables = with.isEmpty() ? "" : "&variables=" + encoded(with);
        return send("/graphql?query=" + encoded(document) + variables, headers);
    }

    private HttpResponse<String> send(String path, String... headers) {
        var request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return reader.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
