package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.account.StaffApi;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.start.StartFailure;
import greenplan.backend.token.OneTimeSecret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A password that others would guess is refused wherever one is set, and the sentence says why and what helps. */
class PasswordRulesTests extends StaffApi {

    @Autowired
    PasswordRules rules;

    private List<String> codes(String password, String name, String email) {
        var problems = new Problems();
        var account = new Credentials(1, email, name, null, false, false);
        rules.check(password, java.util.Optional.of(account), "newPassword", problems);
        return problems.list().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "Password1234",
                "P@ssw0rd12345",
                "matkhau123456",
                "Mật khẩu 123456",
                "Matkhau@123456",
                "Qwerty123456",
                "1q2w3e4r5t6y",
                "anhyeuem12345",
                "Vietnam@2026",
                "Admin@123456",
                "Laocai@12345",
                "abcabcabcabc",
                "01/01/1990 01",
                "administrator1",
                "Greenplan2026!",
                "TangTruongXanh1",
                "Tăng trưởng xanh",
                "Giàng A Páo 1985",
                "giangapao2026",
                "pao.giang@laocai.example",
                "pao.giang2026!",
                "minh.tran@laichau.example",
            })
    void whatOthersWouldGuessIsRefused(String password) {
        assertThat(codes(password, "Giàng A Páo", "pao.giang@laocai.example")).contains("TOO_EASY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chè shan tuyết 2026",
                "Ruộng bậc thang mùa lúa chín",
                "Thác Bạc mùa mưa",
                "kXv93nfPq2Lz",
                "correct horse battery staple",
                "ngựa xanh ăn ghế gỗ lim",
            })
    void whatNobodyWouldGuessIsTaken(String password) {
        assertThat(codes(password, "Giàng A Páo", "pao.giang@laocai.example")).isEmpty();
    }

    @Test
    void onesOwnAndTheCommonOnesAreRefusedByChangingAndByALinkAndAnythingLongEnds() {
        Person person = person();
        String token = token(person);
        for (String next : List.of("123456789012", "Password1234", person.email())) {
            JsonNode changed = done(
                    token,
                    "changePassword",
                    Map.of("currentPassword", PASSWORD, "newPassword", next),
                    "clientMutationId");
            assertThat(changed.at("/problems/0/code").asString()).as(next).isEqualTo("TOO_EASY");
            assertThat(changed.at("/problems/0/message").asString()).startsWith("Mật khẩu này dễ đoán: nó ");
            OneTimeSecret secret = OneTimeSecret.fresh();
            write(() -> database.execute("""
                    insert into greenplan.password_reset (account_id, seed, token_hash, expires_at)
                    values (?, ?, ?, now() + interval '1 hour')
                    """, person.key(), secret.seed(), secret.hashBytes()));
            JsonNode reset = done(
                    null,
                    "resetPassword",
                    Map.of("token", String.valueOf(secret.reveal()), "newPassword", next),
                    "done");
            assertThat(reset.at("/problems/0/code").asString()).as(next).isEqualTo("TOO_EASY");
        }
        assertThat(codes("Ab1!".repeat(20_000), "A", "a@b.example")).containsExactly("TOO_LONG", "TOO_EASY");
    }

    @Test
    void thePortalDoesNotStartWithAnAdministratorWhosePasswordOthersWouldGuess() {
        assertThatThrownBy(
                        () -> rules.checkConfigured("Password1234", "a@b.example", "greenplan.administrator.password"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("greenplan.administrator.password is easy to guess: it is a common password");
        assertThatThrownBy(() -> rules.checkConfigured("short", "a@b.example", "greenplan.administrator.password"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("12 to 200 characters, but has 5");
        assertThatCode(() -> rules.checkConfigured("Tq0e9GrmD6X2bJ1n", "a@b.example", "x"))
                .doesNotThrowAnyException();
    }
}
