package greenplan.backend.signin;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class SecrecyTests extends StaffApi {

    private static final String NEXT = "Bản mật khẩu số hai";

    @Autowired
    @Qualifier("published")
    org.jooq.DSLContext published;

    @Test
    void noPasswordTokenHashNameOrAddressIsInLogErrorRecordOrPublicGraph(CapturedOutput log) {
        String admin = token(administrator());
        Place.Agency agency = agency(province());
        String email = unique("kin") + "@example.org";
        String name = unique("Giàng A Páo");
        String reason = unique("Thay người nghỉ");
        JsonNode account = done(
                admin,
                "createAccount",
                Map.of(
                        "email", email,
                        "displayName", name,
                        "role", Map.of("role", "AGENCY_EDITOR", "agency", agency.code(), "reason", reason)),
                "account { id version }");
        Person person =
                new Person(StaffId.key("Account", account.at("/account/id").asString(), "id"), email);
        write(() -> database.execute(
                "update greenplan.account set password_hash = ? where id = ?", passwords.hash(PASSWORD), person.key()));
        String token = done(null, "signIn", Map.of("email", email, "password", PASSWORD), "token")
                .at("/token")
                .asString();
        done(token, "changePassword", Map.of("currentPassword", PASSWORD, "newPassword", NEXT), "me { id }");
        String label = unique("máy của tôi");
        String personal = done(
                        token,
                        "createAccessToken",
                        Map.of(
                                "name", label,
                                "scopes", List.of("READ"),
                                "expiresOn",
                                        java.time.LocalDate.now(clock.getZone()).toString()),
                        "token")
                .at("/token")
                .asString();
        String errors = post(token, "mutation { nonsense }", Map.of()).body()
                + mutate(null, "signIn", Map.of("email", email, "password", "wrong"), "token")
                + mutate(
                        admin,
                        "createAccount",
                        Map.of("email", email, "displayName", name, "role", Map.of("role", "LEADER", "province", "x")),
                        "account { id }");
        String hash = database.fetchValue("select password_hash from greenplan.account where id = ?", person.key())
                .toString();

        List<String> secrets = List.of(PASSWORD, NEXT, token, personal, hash, email, name, label, reason);
        String record = database.fetch(
                        "select before::text, after::text, actor, reason from record.change where actor <> 'system:test' or tbl in ('account', 'access_token', 'role_grant', 'password_reset')")
                .formatCSV();
        assertThat(record).contains("account:" + person.key());
        for (String secret : secrets) {
            assertThat(log.getAll()).doesNotContain(secret);
            assertThat(errors).doesNotContain(secret);
            assertThat(record).doesNotContain(secret);
        }
        assertThat(record).doesNotContain("password_hash", "token_hash", "argon2", "gp_");
        assertThat(
                        published.fetch(
                                "select * from published.change where tbl in ('account', 'role_grant', 'access_token', 'password_reset')"))
                .isEmpty();
        assertThat(published.fetch("select * from published.change where tbl = 'province' limit 1"))
                .isNotEmpty();
    }
}
