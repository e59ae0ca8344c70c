package greenplan.ui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.GraphQlClient;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.web.client.RestClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PortalTests {

    @LocalServerPort
    int port;

    @Autowired
    GraphQlClient api;

    @Test
    void anybodyMayOpenTheFirstPage() throws Exception {
        assertThat(get("/vi").statusCode()).isEqualTo(200);
    }

    @Test
    void theApiAnswersTheSameInProcessAndOverHttp() {
        String question = "{ __schema { queryType { name } } }";
        var overHttp = HttpSyncGraphQlClient.create(RestClient.create("http://localhost:" + port + "/graphql"));
        Object answer = overHttp.document(question).executeSync().getData();
        assertThat(answer).hasToString("{__schema={queryType={name=Query}}}");
        assertThat(api.document(question).executeSync().<Object>getData()).isEqualTo(answer);
    }

    @Test
    void healthIsAllThatTheProcessTells() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"UP\"").doesNotContain("components");
        assertThat(get("/actuator/env").body()).doesNotContain("propertySources");
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
