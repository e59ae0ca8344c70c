package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
public class SecondFactorTests extends StaffApi {

    private static final String CODES = "recoveryCodes me { secondFactorSince recoveryCodesLeft }";

    /** Somebody whose second factor is on: what the app holds, and the codes on paper. */
    private record Guarded(Person person, String token, byte[] secret, List<String> codes) {

        /** A code that counts now and was not used: each call takes the next half minute. */
        String code(int ahead) {
            return Totp.code(secret, Totp.step(Instant.now()) + ahead);
        }
    }

    private Guarded guarded() {
        Person person = person();
        String token = token(person);
        JsonNode begun = done(token, "beginSecondFactor", Map.of("currentPassword", PASSWORD), "secret uri");
        assertThat(begun.at("/uri").asString())
                .contains("secret=" + begun.at("/secret").asString());
        byte[] secret = bytes(begun.at("/secret").asString());
        String code = Totp.code(secret, Totp.step(Instant.now()) - 1);
        JsonNode on = done(token, "confirmSecondFactor", Map.of("code", code), CODES);
        assertThat(on.at("/me/secondFactorSince").isString()).as("%s", on).isTrue();
        return new Guarded(
                person,
                token,
                secret,
                on.at("/recoveryCodes").valueStream().map(JsonNode::asString).toList());
    }

    private JsonNode signIn(Person person, String password, String code) {
        Map<String, String> input = code == null
                ? Map.of("email", person.email(), "password", password)
                : Map.of("email", person.email(), "password", password, "code", code);
        return done(null, "signIn", input, "token me { recoveryCodesLeft }");
    }

    private static String problem(JsonNode answer) {
        return answer.at("/problems/0/code").asString("");
    }

    @Test
    void aCodeOfTheAppIsAskedForAfterThePasswordAndCountsOnce() {
        Guarded guarded = guarded();
        JsonNode first = signIn(guarded.person, PASSWORD, null);
        assertThat(problem(first)).isEqualTo("CODE_REQUIRED");
        assertThat(first.at("/problems/0/field").asString()).isEqualTo("code");
        assertThat(first.at("/token").isNull()).isTrue();
        assertThat(problem(signIn(guarded.person, PASSWORD, "no code"))).isEqualTo("WRONG_CODE");

        String code = guarded.code(0);
        assertThat(signIn(guarded.person, PASSWORD, code).at("/token").asString(""))
                .startsWith("gp_");
        assertThat(problem(signIn(guarded.person, PASSWORD, code))).isEqualTo("WRONG_CODE");
    }

    @Test
    void withoutThePasswordNobodyLearnsThatThereIsASecondFactor() {
        Guarded guarded = guarded();
        var nobody = new Person(0, unique("nobody") + "@example.org");
        for (String code : new String[] {null, "000000", guarded.codes.getFirst()}) {
            assertThat(signIn(guarded.person, "wrong", code).toString())
                    .contains("BAD_CREDENTIALS")
                    .isEqualTo(signIn(nobody, "wrong", code).toString());
        }
        assertThat(signIn(guarded.person, PASSWORD, guarded.codes.getFirst())
                        .at("/me/recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void aRecoveryCodeCountsOnceHoweverItIsTypedAndNewOnesEndTheOldOnes() {
        Guarded guarded = guarded();
        assertThat(guarded.codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        String typed = guarded.codes.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(signIn(guarded.person, PASSWORD, typed).at("/token").asString(""))
                .startsWith("gp_");
        assertThat(problem(signIn(guarded.person, PASSWORD, guarded.codes.get(3))))
                .isEqualTo("WRONG_CODE");

        JsonNode renewed = done(guarded.token, "renewRecoveryCodes", Map.of("code", guarded.code(0)), CODES);
        assertThat(renewed.at("/me/recoveryCodesLeft").asInt()).isEqualTo(10);
        assertThat(problem(signIn(guarded.person, PASSWORD, guarded.codes.get(4))))
                .isEqualTo("WRONG_CODE");
        assertThat(signIn(
                                guarded.person,
                                PASSWORD,
                                renewed.at("/recoveryCodes/0").asString())
                        .at("/token")
                        .asString(""))
                .startsWith("gp_");
    }

    @Test
    void afterFiveWrongCodesNoneIsLookedAtForAWhile() {
        Guarded guarded = guarded();
        for (int i = 0; i < 5; i++) {
            assertThat(problem(signIn(guarded.person, PASSWORD, "wrong " + i))).isEqualTo("WRONG_CODE");
        }
        assertThat(problem(signIn(guarded.person, PASSWORD, guarded.code(0)))).isEqualTo("TOO_MANY_ATTEMPTS");
    }

    @Test
    void turningItOffTakesThePasswordAndACode() {
        Guarded guarded = guarded();
        assertThat(turnOff(guarded, "wrong", guarded.code(0))).isEqualTo("WRONG_PASSWORD");
        assertThat(turnOff(guarded, PASSWORD, "000")).isEqualTo("WRONG_CODE");
        assertThat(turnOff(guarded, PASSWORD, guarded.code(0))).isEmpty();
        assertThat(signIn(guarded.person, PASSWORD, null).at("/token").asString(""))
                .startsWith("gp_");
        assertThat(database.fetchCount(database.select()
                        .from("greenplan.second_factor")
                        .where("account_id = ?", guarded.person.key())))
                .isZero();
    }

    private String turnOff(Guarded guarded, String password, String code) {
        return problem(done(
                guarded.token, "turnOffSecondFactor", Map.of("currentPassword", password, "code", code), "me { id }"));
    }

    @Test
    void aWrongPasswordGivenByWhoeverIsSignedInIsCountedToo() {
        String token = token(person());
        for (int i = 0; i < 5; i++) {
            assertThat(problem(done(token, "beginSecondFactor", Map.of("currentPassword", "wrong " + i), "secret")))
                    .isEqualTo("WRONG_PASSWORD");
        }
        assertThat(problem(done(token, "beginSecondFactor", Map.of("currentPassword", PASSWORD), "secret")))
                .isEqualTo("TOO_MANY_ATTEMPTS");
    }

    @Test
    void anAdministratorTakesItOffForWhoeverLostTheDeviceAndThatIsOnRecord() {
        Guarded guarded = guarded();
        Person admin = administrator();
        String token = token(admin);
        int version = ask(
                        token,
                        "query ($id: ID!) { workspace { account(id: $id) { version secondFactorSince } } }",
                        Map.of("id", guarded.person.id()))
                .at("/data/workspace/account/version")
                .asInt();
        Map<String, ?> stale = Map.of("id", guarded.person.id(), "expectedVersion", version - 1);
        assertThat(done(token, "removeSecondFactor", stale, "conflict { currentVersion }")
                        .at("/conflict/currentVersion")
                        .asInt())
                .isEqualTo(version);
        Map<String, ?> input = Map.of("id", guarded.person.id(), "expectedVersion", version);
        assertThat(problem(done(token, "removeSecondFactor", input, "account { version }")))
                .isEmpty();
        assertThat(signIn(guarded.person, PASSWORD, null).at("/token").asString(""))
                .startsWith("gp_");
        assertThat(database.fetchValue("""
                select actor from record.change where tbl = 'account' and key = ?
                and before ->> 'second_factor_since' is not null and after ->> 'second_factor_since' is null
                """, guarded.person.key())).isEqualTo("account:" + admin.key());
    }

    @Test
    void aRepeatedConfirmationShowsTheSameCodesAndStoresNone(CapturedOutput log) {
        Person person = person();
        String token = token(person);
        JsonNode begun = done(
                token,
                "beginSecondFactor",
                Map.of("currentPassword", PASSWORD, "clientMutationId", "begin"),
                "secret uri");
        String secret = begun.at("/secret").asString();
        assertThat(done(
                        token,
                        "beginSecondFactor",
                        Map.of("currentPassword", PASSWORD, "clientMutationId", "begin"),
                        "secret uri"))
                .isEqualTo(begun);
        Map<String, ?> confirm =
                Map.of("code", Totp.code(bytes(secret), Totp.step(Instant.now())), "clientMutationId", "confirm");
        JsonNode on = done(token, "confirmSecondFactor", confirm, CODES);
        assertThat(done(token, "confirmSecondFactor", confirm, CODES)).isEqualTo(on);

        String stored = database.fetch(
                        "select answer::text from greenplan.client_mutation where account_id = ?", person.key())
                .formatCSV();
        String record = database.fetch("select tbl, before::text, after::text, reason from record.change")
                .formatCSV();
        String kept = database.fetch("select encode(secret, 'escape') from greenplan.second_factor")
                .formatCSV();
        assertThat(record).contains("recovery_code", "second_factor_since").doesNotContain("code_hash");
        var secrets = new java.util.ArrayList<>(
                List.of(secret, new String(bytes(secret), java.nio.charset.StandardCharsets.ISO_8859_1)));
        on.at("/recoveryCodes").forEach(code -> secrets.add(code.asString()));
        for (String hidden : secrets) {
            assertThat(stored + record + kept + log.getAll())
                    .doesNotContain(hidden)
                    .doesNotContain(hidden.replace("-", ""));
        }
    }

    /** What a base 32 text stands for. */
    public static byte[] bytes(String base32) {
        var bits = new StringBuilder();
        for (char letter : base32.toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        var bytes = new byte[bits.length() / 8];
        var octets = Pattern.compile("[01]{8}").matcher(bits);
        for (int i = 0; octets.find(); i++) {
            bytes[i] = (byte) Integer.parseInt(octets.group(), 2);
        }
        return bytes;
    }
}
