package greenplan.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import greenplan.backend.account.StaffApi;
import greenplan.backend.signin.SecondFactorTests;
import greenplan.backend.signin.Totp;
import greenplan.db.base.enums.TokenScope;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** What could let somebody stay asks for the password of whoever signed in: {@code docs/permissions.md} lists it. */
class ConfirmedTests extends StaffApi {

    private static final Set<String> ASKS = PermissionMatrix.list("Needs the password anew");

    @Autowired
    GraphQlSource source;

    private static String right(JsonNode answer) {
        return answer.at("/errors/0/extensions/right").asString("");
    }

    private Map<String, Object> input(String mutation, MutationHome home) {
        var input = new HashMap<String, Object>(
                Objects.requireNonNull(AccountInputs.of().get(mutation)).apply(home));
        if (mutation.equals("updateAccount")) {
            input.put("email", unique("moved") + "@example.org");
        }
        return input;
    }

    @Test
    void everyMutationThatAnswersWithAnAccountARoleOrATokenAsksForIt() {
        Set<String> about = Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions().stream()
                .filter(mutation -> ((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(mutation.getType()))
                        .getFieldDefinitions().stream()
                                .map(field -> GraphQLTypeUtil.unwrapAll(field.getType())
                                        .getName())
                                .anyMatch(Set.of("Account", "RoleGrant", "AccessToken", "PasswordReset")::contains))
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        about.remove("revokeAccessToken"); // takes away alone, from oneself
        assertThat(ASKS).containsExactlyInAnyOrderElementsOf(about);
    }

    @Test
    void aSignInOfLongAgoIsAskedForThePasswordAndAFreshOneIsNot() {
        MutationHome home = MutationHome.in(this);
        Person admin = administrator();
        String old = token(admin, 16);
        String fresh = token(admin, 14);
        for (String mutation : ASKS) {
            JsonNode refused = mutate(old, mutation, input(mutation, home), "clientMutationId");
            assertThat(right(refused)).as(mutation).isEqualTo("CONFIRM_PASSWORD");
            assertThat(refused.at("/errors/0/extensions/sentence/vi").asString())
                    .contains("Hãy nhập lại mật khẩu để tiếp tục");
            JsonNode done = mutate(fresh, mutation, input(mutation, home), "clientMutationId");
            assertThat(right(done)).as("%s: %s", mutation, done).isEmpty();
        }
    }

    @Test
    void aPersonalTokenNeverDoesItWhateverItsScopes() {
        MutationHome home = MutationHome.in(this);
        String token = personal(administrator(), TokenScope.values());
        for (String mutation : ASKS) {
            JsonNode refused = mutate(token, mutation, input(mutation, home), "clientMutationId");
            assertThat(right(refused)).as(mutation).isEqualTo("SIGN_IN");
        }
    }

    @Test
    void whoeverFindsATokenOfAnAdministratorCannotMakeRaiseOrRedirectOne() {
        String found = personal(administrator(), TokenScope.ADMINISTER, TokenScope.READ);
        Person victim = administrator();
        Person accomplice = person();
        Map<String, ?> administrator = Map.of("role", "ADMINISTRATOR");
        List<JsonNode> answers = List.of(
                mutate(
                        found,
                        "createAccount",
                        Map.of("email", unique("evil") + "@evil.example", "displayName", "x", "role", administrator),
                        "clientMutationId"),
                mutate(
                        found,
                        "createAccount",
                        Map.of("email", unique("evil") + "@evil.example", "displayName", "x"),
                        "clientMutationId"),
                mutate(
                        found,
                        "grantRole",
                        Map.of("accountId", accomplice.id(), "role", administrator),
                        "clientMutationId"),
                mutate(
                        found,
                        "updateAccount",
                        Map.of("id", victim.id(), "expectedVersion", 2, "email", unique("evil") + "@evil.example"),
                        "clientMutationId"),
                ask(found, "{ workspace { passwordResets { link } } }", Map.of()));
        assertThat(answers).allSatisfy(answer -> assertThat(right(answer)).isEqualTo("SIGN_IN"));
        assertThat(accounts.find(victim.key()).orElseThrow().email()).isEqualTo(victim.email());
        assertThat(done(
                                found,
                                "updateAccount",
                                Map.of("id", victim.id(), "expectedVersion", 2, "displayName", "Giàng Thị Mỷ"),
                                "account { displayName }")
                        .at("/account/displayName")
                        .asString())
                .as("what is left to it")
                .isEqualTo("Giàng Thị Mỷ");
    }

    @Test
    void thePasswordGivenAnewCountsForAQuarterOfAnHourAndForThisSignInAlone() {
        Person admin = administrator();
        String here = token(admin, 60);
        String there = token(admin, 60);
        assertThat(confirm(here, Map.of("currentPassword", "wrong"))).contains("WRONG_PASSWORD");
        assertThat(confirm(here, Map.of("currentPassword", PASSWORD))).isEqualTo("[]");
        assertThat(right(open(here))).isEmpty();
        assertThat(right(open(there))).isEqualTo("CONFIRM_PASSWORD");
        write(() -> database.execute(
                "update greenplan.access_token set confirmed_at = now() - interval '16 minutes' where account_id = ?",
                admin.key()));
        assertThat(right(open(here))).isEqualTo("CONFIRM_PASSWORD");
    }

    @Test
    void whereASecondFactorIsOnItsCodeIsAskedForToo() {
        Person admin = administrator();
        String token = token(admin);
        String secret = done(token, "beginSecondFactor", Map.of("currentPassword", PASSWORD), "secret")
                .at("/secret")
                .asString();
        JsonNode codes = done(
                token,
                "confirmSecondFactor",
                Map.of("code", Totp.code(SecondFactorTests.bytes(secret), Totp.step(Instant.now()))),
                "recoveryCodes");
        String recovery = codes.at("/recoveryCodes/0").asString();
        String old = token(admin, 60);
        assertThat(confirm(old, Map.of("currentPassword", PASSWORD))).contains("CODE_REQUIRED");
        assertThat(confirm(old, Map.of("currentPassword", PASSWORD, "code", "000000")))
                .contains("WRONG_CODE");
        assertThat(right(open(old))).isEqualTo("CONFIRM_PASSWORD");
        assertThat(confirm(old, Map.of("currentPassword", PASSWORD, "code", recovery)))
                .isEqualTo("[]");
        assertThat(right(open(old))).isEmpty();
    }

    @Test
    void anAccountWithoutAPasswordIsToldToSignInAnew() {
        Person admin = administrator();
        String old = token(admin, 60);
        write(() -> database.execute("update greenplan.account set password_hash = null where id = ?", admin.key()));
        assertThat(confirm(old, Map.of("currentPassword", PASSWORD))).contains("SIGN_IN_AGAIN");
    }

    @Test
    void guessingAtThePasswordOfASessionThatWasLeftOpenIsBounded() {
        String old = token(administrator(), 60);
        for (int i = 0; i < 5; i++) {
            assertThat(confirm(old, Map.of("currentPassword", "wrong " + i))).contains("WRONG_PASSWORD");
        }
        assertThat(confirm(old, Map.of("currentPassword", PASSWORD))).contains("TOO_MANY_ATTEMPTS");
    }

    private String confirm(String token, Map<String, ?> input) {
        return done(token, "confirmPassword", input, "expiresAt")
                .at("/problems")
                .toString();
    }

    private JsonNode open(String token) {
        return mutate(
                token,
                "createAccount",
                Map.of("email", unique("new") + "@example.org", "displayName", "Mới"),
                "account { id }");
    }
}
