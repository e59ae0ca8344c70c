package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import greenplan.backend.account.StaffApi;
import greenplan.backend.mutation.NothingDoneException;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.token.OneTimeSecret;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SignInTests extends StaffApi {

    private static final String ME =
            "{ workspace { me { id mustChangePassword roles { role province agency title(language: EN) } } } }";

    @Autowired
    SigningIn signingIn;

    private JsonNode signIn(String email, String password) {
        return done(null, "signIn", Map.of("email", email, "password", password), "token expiresAt me { id }");
    }

    @Test
    void aTokenOfASignInSpeaksForItsAccount() {
        Place.Province province = province();
        Person officer = person(Role.FOCAL_OFFICER, province);
        JsonNode answer = signIn(officer.email().toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(answer.at("/problems").isEmpty()).as("%s", answer).isTrue();
        JsonNode me = ask(answer.at("/token").asString(), ME, Map.of()).at("/data/workspace/me");
        assertThat(me.at("/id").asString()).isEqualTo(officer.id());
        assertThat(me.at("/roles/0/role").asString()).isEqualTo("FOCAL_OFFICER");
        assertThat(me.at("/roles/0/province").asString()).isEqualTo(province.code());
        assertThat(me.at("/roles/0/title").asString())
                .isEqualTo("Focal officer, " + province.name().en());
    }

    @Test
    void theWorkspaceIsNullForAnAnonymousCaller() {
        JsonNode answer = ask(null, ME, Map.of());
        assertThat(answer.at("/data/workspace").isNull()).isTrue();
        assertThat(answer.has("errors")).isFalse();
    }

    @Test
    void aTokenThatIsNoneIsAnsweredWith401() {
        assertThat(post("gp_nonsense", ME, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void unknownWrongAndDisabledLookTheSame() {
        Person known = person();
        Person disabled = person();
        write(() -> database.execute("update greenplan.account set disabled_at = now() where id = ?", disabled.key()));
        String unknown = signIn(unique("nobody") + "@example.org", PASSWORD).toString();
        assertThat(signIn(known.email(), "wrong password").toString()).isEqualTo(unknown);
        assertThat(signIn(disabled.email(), PASSWORD).toString()).isEqualTo(unknown);
        assertThat(unknown).contains("BAD_CREDENTIALS").doesNotContain("gp_");
    }

    @Test
    void theSamePasswordTypedOnAnotherKeyboardIsTheSame() {
        Person person = person();
        String decomposed = java.text.Normalizer.normalize(PASSWORD, java.text.Normalizer.Form.NFD);
        assertThat(signIn(person.email(), decomposed).at("/token").asString("")).startsWith("gp_");
    }

    @Test
    void afterFiveFailuresNobodyIsLetInForAWhileKnownOrNot() {
        Person person = person();
        String nobody = unique("nobody") + "@example.org";
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(person.email(), "wrong " + i).toString()).contains("BAD_CREDENTIALS");
            assertThat(signIn(nobody, "wrong " + i).toString()).contains("BAD_CREDENTIALS");
        }
        JsonNode known = signIn(person.email(), PASSWORD);
        assertThat(known.at("/problems/0/code").asString()).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(known.at("/problems/0/message").asString()).contains("giây");
        assertThat(signIn(nobody, PASSWORD).at("/problems/0/code").asString()).isEqualTo("TOO_MANY_ATTEMPTS");

        database.execute(
                "update greenplan.sign_in_throttle set locked_until = now() where key = ?",
                OneTimeSecret.hash("together:password:" + person.email() + "@127.0.0.1"));
        assertThat(signIn(person.email(), PASSWORD).at("/token").asString("")).startsWith("gp_");
    }

    @Test
    void manyAttemptsAtOnceAreCountedOneByOne() throws Exception {
        Person person = person();
        // Past the lanes, which let only so many of one address in at once.
        var codes = new java.util.ArrayList<String>();
        try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = java.util.stream.IntStream.range(0, 12)
                    .mapToObj(i -> pool.submit(() -> refused(person.email(), "wrong " + i)))
                    .toList();
            for (var call : calls) {
                codes.add(call.get());
            }
        }
        assertThat(java.util.Collections.frequency(codes, "TOO_MANY_ATTEMPTS"))
                .as("%s", codes)
                .isEqualTo(12 - 5);
    }

    private String refused(String email, String password) {
        var credential = new SigningIn.Credential(email, password, null, null);
        return catchThrowableOfType(NothingDoneException.class, () -> signingIn.signIn(credential, null))
                .problems()
                .getFirst()
                .code();
    }

    @Test
    void signOutEndsThisSignInAndSignOutEverywhereEndsAll() {
        Person person = person();
        String here = token(person);
        String there = token(person);
        String elsewhere = token(person);
        done(here, "signOut", Map.of(), "done");
        assertThat(post(here, ME, Map.of()).statusCode()).isEqualTo(401);
        assertThat(post(there, ME, Map.of()).statusCode()).isEqualTo(200);
        done(there, "signOutEverywhere", Map.of(), "done");
        assertThat(post(there, ME, Map.of()).statusCode()).isEqualTo(401);
        assertThat(post(elsewhere, ME, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void anEndedTokenIsAnsweredWith401() {
        Person person = person();
        String token = token(person);
        write(() -> database.execute("""
                update greenplan.access_token set created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'
                where account_id = ?
                """, person.key()));
        assertThat(post(token, ME, Map.of()).statusCode()).isEqualTo(401);
    }
}
