package greenplan.backend.token;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccessTokenTests extends StaffApi {

    private JsonNode create(String token, List<String> scopes, String clientMutationId) {
        return done(
                token,
                "createAccessToken",
                Map.of(
                        "name",
                        "Đồng bộ hằng đêm",
                        "scopes",
                        scopes,
                        "expiresOn",
                        java.time.LocalDate.now(clock.getZone()).plusDays(30).toString(),
                        "clientMutationId",
                        clientMutationId),
                "token accessToken { id name scopes lastUsedAt revokedAt } clientMutationId");
    }

    @Test
    void aPersonalTokenDoesWhatItsScopesSayAndNothingToItsAccount() {
        Person admin = administrator();
        String reading = create(token(admin), List.of("READ"), "1").at("/token").asString();
        String list = "{ workspace { accounts { totalCount } accessTokens { name lastUsedAt } } }";
        JsonNode read = ask(reading, list, Map.of());
        assertThat(read.has("errors")).as("%s", read).isFalse();
        assertThat(read.at("/data/workspace/accessTokens/0/lastUsedAt").asString(""))
                .isNotBlank();

        JsonNode write = mutate(
                reading, "createAccount", Map.of("email", "a@example.org", "displayName", "A"), "clientMutationId");
        assertThat(write.at("/errors/0/extensions/right").asString()).isEqualTo("SCOPE_ADMINISTER");
        for (String own : List.of("signOut", "signOutEverywhere")) {
            assertThat(mutate(reading, own, Map.of(), "done")
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(mutate(
                                reading,
                                "changePassword",
                                Map.of("currentPassword", PASSWORD, "newPassword", "Một mật khẩu khác"),
                                "clientMutationId")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aRepeatedCallAnswersTheSameTokenAndMakesNoSecondOne() {
        Person person = person();
        String token = token(person);
        JsonNode first = create(token, List.of("READ", "REPORT"), "again");
        JsonNode second = create(token, List.of("READ", "REPORT"), "again");
        assertThat(second.toString()).isEqualTo(first.toString());
        assertThat(first.at("/token").asString()).startsWith("gp_");
        assertThat(ask(token, "{ workspace { accessTokens { id } } }", Map.of())
                        .at("/data/workspace/accessTokens")
                        .size())
                .isEqualTo(1);
        assertThat(create(token, List.of("READ"), "another")
                        .at("/accessToken/id")
                        .asString())
                .isNotEqualTo(first.at("/accessToken/id").asString());
    }

    @Test
    void aRevokedTokenIsAnsweredWith401AndNobodyRevokesAnothersToken() {
        Person person = person();
        String token = token(person);
        JsonNode made = create(token, List.of("READ"), "1");
        String id = made.at("/accessToken/id").asString();
        JsonNode stranger = mutate(token(person()), "revokeAccessToken", Map.of("id", id), "accessToken { id }");
        assertThat(stranger.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
        assertThat(post(made.at("/token").asString(), "{ __typename }", Map.of())
                        .statusCode())
                .isEqualTo(200);

        JsonNode revoked = done(token, "revokeAccessToken", Map.of("id", id), "accessToken { revokedAt }");
        assertThat(revoked.at("/accessToken/revokedAt").asString("")).isNotBlank();
        assertThat(post(made.at("/token").asString(), "{ __typename }", Map.of())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        JsonNode answer = done(
                token(person()),
                "createAccessToken",
                Map.of("name", " ", "scopes", List.of(), "expiresOn", "2199-01-01"),
                "token");
        assertThat(answer.at("/problems").findValuesAsString("field")).containsExactly("name", "scopes", "expiresOn");
        assertThat(answer.at("/token").isNull()).isTrue();
    }

    @Test
    void personalTokensEndWithTheSignInsWhenThatIsAskedFor() {
        Person person = person();
        String kept = personal(person, greenplan.db.base.enums.TokenScope.READ);
        done(token(person), "signOutEverywhere", Map.of(), "done");
        assertThat(post(kept, "{ __typename }", Map.of()).statusCode()).isEqualTo(200);
        done(token(person), "signOutEverywhere", Map.of("revokeTokens", true), "done");
        assertThat(post(kept, "{ __typename }", Map.of()).statusCode()).isEqualTo(401);

        String another = personal(person, greenplan.db.base.enums.TokenScope.READ);
        String here = token(person);
        done(
                here,
                "changePassword",
                Map.of(
                        "currentPassword",
                        PASSWORD,
                        "newPassword",
                        "Ruộng bậc thang mùa lúa chín",
                        "revokeTokens",
                        true),
                "me { id }");
        assertThat(post(another, "{ __typename }", Map.of()).statusCode()).isEqualTo(401);
        assertThat(post(here, "{ __typename }", Map.of()).statusCode()).isEqualTo(200);
    }
}
