package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.graphql.client.GraphQlClient;
import tools.jackson.databind.json.JsonMapper;

class PortalTests {

    @Test
    void theApiAnswersTheSameInProcessAndOverHttp() {
        String question = "{ __schema { queryType { name } } }";
        Object answer = PortalUnderTest.part(GraphQlClient.class)
                .document(question)
                .executeSync()
                .getData();
        assertThat(answer).hasToString("{__schema={queryType={name=Query}}}");
        var json = new JsonMapper();
        var overHttp = PortalUnderTest.post("/graphql", "{\"query\":\"" + question + "\"}");
        assertThat(json.readTree(overHttp.body()).at("/data")).isEqualTo(json.valueToTree(answer));
    }

    @Test
    void healthIsAllThatTheProcessTells() {
        assertThat(PortalUnderTest.get("/actuator/health").body())
                .contains("\"UP\"")
                .doesNotContain("components");
        assertThat(PortalUnderTest.get("/actuator/env").body()).doesNotContain("propertySources");
    }
}
