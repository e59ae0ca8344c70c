package greenplan.backend.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

class AnonymousMutationTests extends StaffApi {

    @Autowired
    WebGraphQlHandler inProcess;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { disableAccount(input: {id: \"x\", expectedVersion: 1}) { clientMutationId } }",
                "mutation { disableAccount(input: {wrong: {type: 7}}) { nonsense } }",
                "mutation { disableAccount }",
                "mutation { thereIsNoSuchMutation }",
                "mutation { x: grantRole(input: $undeclared) { y } }",
                "mutation { ...f } fragment f on Mutation { endRole { x } }",
                "mutation { ...f } fragment f on Nowhere { ...f ... { endRole } }",
                "mutation { signIn(input: {email: \"a@b\", password: \"c\"}) { token } signOut { done } }",
                "mutation A { createAccount { x } } query B { workspace { me { id } } } mutation C { signOut { x } }",
                "mutation @skip(if: true) { createAccount @skip(if: true) { x } }",
            })
    void anonymousCallersOfAnyMutationAreUnauthorizedWhateverTheyWrite(String document) {
        JsonNode http = ask(null, document, Map.of());
        assertThat(http.at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHORIZED");
        assertThat(http.at("/errors/0/extensions/classification").asString()).isEqualTo("UNAUTHORIZED");
        assertThat(http.at("/errors").size()).isEqualTo(1);
        assertThat(http.path("data").isObject()).isFalse();

        var request = new WebGraphQlRequest(
                URI.create("inprocess:/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                Map.of(),
                Map.of("query", document),
                "1",
                Locale.ROOT);
        var response = inProcess.handleRequest(request).block();
        assertThat(response.getErrors()).hasSize(1);
        assertThat(response.getErrors().getFirst().getExtensions()).containsEntry("code", "UNAUTHORIZED");
    }

    @Test
    void theThreeOpenMutationsCanBeCalledThroughAFragment() {
        JsonNode answer = ask(null, """
                mutation { ...f }
                fragment f on Mutation { requestPasswordReset(input: {email: "nobody@example.org"}) { accepted problems { code } } }
                """, Map.of());
        assertThat(answer.at("/data/requestPasswordReset/accepted").asBoolean())
                .as("%s", answer)
                .isTrue();
    }
}
