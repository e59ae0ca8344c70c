package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Role;
import greenplan.backend.token.OneTimeSecret;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PasswordTests extends StaffApi {

    private static final String NEXT = "Ruộng bậc thang mùa lúa chín";

    private JsonNode change(String token, String current, String next) {
        return done(
                token,
                "changePassword",
                Map.of("currentPassword", current, "newPassword", next),
                "me { mustChangePassword }");
    }

    /** The other tests hash at next to no cost; this is what the portal does. */
    @Test
    void aPasswordIsHashedWithArgon2OfSixteenMegabytesAndTwoPasses() {
        Passwords portal = inThePortal();
        String hash = portal.hash(PASSWORD);
        assertThat(hash).startsWith("{argon2@SpringSecurity_v5_8}$argon2id$v=19$m=16384,t=2,p=1$");
        assertThat(portal.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD, hash))
                .as("by whatever costs less, too")
                .isTrue();
        assertThat(portal.matches(NEXT, hash)).isFalse();
    }

    @Test
    void untilTheFirstPasswordIsChangedNothingElseCanBeDone() {
        Person admin = administrator();
        write(() ->
                database.execute("update greenplan.account set must_change_password = true where id = ?", admin.key()));
        String token = token(admin);
        JsonNode early = mutate(
                token, "createAccount", Map.of("email", "a@example.org", "displayName", "A"), "clientMutationId");
        assertThat(early.at("/errors/0/extensions/right").asString()).isEqualTo("PASSWORD_CHANGE");
        JsonNode list = ask(token, "{ workspace { me { mustChangePassword } accounts { totalCount } } }", Map.of());
        assertThat(list.at("/data/workspace/me/mustChangePassword").asBoolean()).isTrue();
        assertThat(list.at("/errors/0/extensions/right").asString()).isEqualTo("PASSWORD_CHANGE");

        assertThat(change(token, PASSWORD, NEXT).at("/me/mustChangePassword").asBoolean(true))
                .isFalse();
        assertThat(ask(token, "{ workspace { accounts { totalCount } } }", Map.of())
                        .has("errors"))
                .isFalse();
    }

    @Test
    void aChangedPasswordEndsEveryOtherSignIn() {
        Person person = person();
        String here = token(person);
        String there = token(person);
        assertThat(change(here, PASSWORD, NEXT).at("/problems").isEmpty()).isTrue();
        assertThat(post(here, "{ __typename }", Map.of()).statusCode()).isEqualTo(200);
        assertThat(post(there, "{ __typename }", Map.of()).statusCode()).isEqualTo(401);
        assertThat(done(null, "signIn", Map.of("email", person.email(), "password", PASSWORD), "token")
                        .at("/token")
                        .isNull())
                .isTrue();
    }

    @Test
    void aChangeThatIsCalledAgainIsAnsweredThoughTheOldPasswordIsNoLongerRight() {
        Person person = person();
        String token = token(person);
        Map<String, ?> input = Map.of("currentPassword", PASSWORD, "newPassword", NEXT, "clientMutationId", "once");
        JsonNode first = done(token, "changePassword", input, "me { id }");
        assertThat(first.at("/problems").isEmpty()).as("%s", first).isTrue();
        for (int i = 0; i < 6; i++) {
            assertThat(done(token, "changePassword", input, "me { id }"))
                    .as("no attempt, either")
                    .isEqualTo(first);
        }
    }

    @Test
    void aPoorPasswordAndAWrongOldOneAreToldTogether() {
        JsonNode answer = change(token(person()), "not it", "aaaa");
        assertThat(answer.at("/problems").findValuesAsString("code"))
                .containsExactly("TOO_SHORT", "TOO_EASY", "WRONG_PASSWORD");
    }

    @Test
    void withoutMailAnAdministratorHandsOverALinkThatWorksOnce() throws Exception {
        Person person = person();
        String script = token(person);
        done(null, "requestPasswordReset", Map.of("email", person.email()), "accepted");
        String admin = token(administrator());
        String link = "";
        for (int i = 0; i < 100 && link.isEmpty(); i++) {
            Thread.sleep(50);
            JsonNode waiting = ask(admin, "{ workspace { passwordResets { link account { id } } } }", Map.of());
            for (JsonNode reset : waiting.at("/data/workspace/passwordResets")) {
                if (reset.at("/account/id").asString().equals(person.id())) {
                    link = reset.at("/link").asString();
                }
            }
        }
        assertThat(link).startsWith("http://localhost:" + port + "/dat-lai-mat-khau?ma=gp_");
        String ticket = link.substring(link.indexOf('=') + 1);
        assertThat(reset(ticket, NEXT).at("/done").asBoolean()).isTrue();
        assertThat(post(script, "{ __typename }", Map.of()).statusCode()).isEqualTo(401);
        assertThat(reset(ticket, NEXT).at("/problems/0/code").asString()).isEqualTo("LINK_ENDED");
        assertThat(done(null, "signIn", Map.of("email", person.email(), "password", NEXT), "token")
                        .at("/token")
                        .asString(""))
                .startsWith("gp_");
    }

    @Test
    void aLinkEndsAfterItsTime() {
        Person person = person();
        OneTimeSecret secret = OneTimeSecret.fresh();
        write(() -> database.execute("""
                insert into greenplan.password_reset (account_id, seed, token_hash, expires_at)
                values (?, ?, ?, now() - interval '1 second')
                """, person.key(), secret.seed(), secret.hashBytes()));
        assertThat(reset(String.valueOf(secret.reveal()), NEXT)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("LINK_ENDED");
    }

    @Test
    void onlyAdministratorsSeeTheLinksThatWait() {
        Person officer = person(Role.FOCAL_OFFICER, province());
        JsonNode answer = ask(token(officer), "{ workspace { passwordResets { link } } }", Map.of());
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }

    private JsonNode reset(String ticket, String next) {
        return done(null, "resetPassword", Map.of("token", ticket, "newPassword", next), "done");
    }
}
