package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.token.OneTimeSecret;
import greenplan.db.DateSpan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FirstLinkTests extends StaffApi {

    private static final String LINK = "query ($id: ID!) { workspace { firstLink(account: $id) { expiresAt link } } }";

    private Place.Province home;
    private Place.Agency agency;
    private Person officer;

    @BeforeEach
    void anOffice() {
        home = province();
        agency = agency(home);
        officer = person(Role.FOCAL_OFFICER, home);
    }

    private JsonNode open(String token) {
        var role = Map.of("role", "AGENCY_EDITOR", "agency", agency.code());
        var input = Map.of("email", unique("moi") + "@example.org", "displayName", "Người Mới", "role", role);
        return done(token, "createAccount", input, "account { id email } firstLink { expiresAt link }");
    }

    private JsonNode read(String token, String account) {
        return ask(token, LINK, Map.of("id", account));
    }

    private static String shown(JsonNode answer) {
        return answer.at("/data/workspace/firstLink/link").asString("none");
    }

    private JsonNode reset(String link) {
        String ticket = link.substring(link.indexOf("?ma=") + 4);
        return done(
                null, "resetPassword", Map.of("token", ticket, "newPassword", "Ruộng bậc thang mùa lúa chín"), "done");
    }

    @Test
    void whoOpensAnAccountHandsOverItsFirstLinkUntilItIsUsed() {
        String token = token(officer);
        JsonNode opened = open(token);
        String account = opened.at("/account/id").asString();
        String link = opened.at("/firstLink/link").asString();
        assertThat(link).startsWith("http://localhost:" + port + "/dat-lai-mat-khau?ma=gp_");
        assertThat(shown(read(token, account))).isEqualTo(link);
        assertThat(reset(link).at("/done").asBoolean()).isTrue();
        JsonNode after = read(token, account);
        assertThat(after.has("errors")).isFalse();
        assertThat(after.at("/data/workspace/firstLink").isNull()).isTrue();
    }

    @Test
    void nobodyElseReadsItNorDoesAProgram() {
        JsonNode opened = open(token(officer));
        String account = opened.at("/account/id").asString();
        assertThat(shown(read(token(person(Role.FOCAL_OFFICER, home)), account)))
                .isEqualTo("none");
        assertThat(shown(read(token(administrator()), account))).isEqualTo("none");
        for (Person stranger : List.of(person(Role.FOCAL_OFFICER, province()), person(Role.AGENCY_HEAD, agency))) {
            assertThat(read(token(stranger), account)
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(read(personal(), account).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void anAccountThatRoseBeyondTheOfficerIsNoLongerTheirsToHandOver() {
        String token = token(officer);
        String account = open(token).at("/account/id").asString();
        var owner = new Person(StaffId.key("Account", account, "id"), "");
        hold(owner, Role.LEADER, home, DateSpan.since(today()));
        assertThat(read(token, account).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whoOpensAnAccountOfAnAdministratorHandsItOverUntilSomebodyElseRaisesIt() throws InterruptedException {
        Person opener = administrator();
        String token = token(opener);
        var input = Map.of(
                "email",
                unique("moi") + "@example.org",
                "displayName",
                "Người Mới",
                "role",
                Map.of("role", "ADMINISTRATOR"));
        JsonNode opened = done(token, "createAccount", input, "account { id email } firstLink { link }");
        String account = opened.at("/account/id").asString();
        assertThat(shown(read(token, account)))
                .isEqualTo(opened.at("/firstLink/link").asString())
                .startsWith("http");
        var owner = new Person(StaffId.key("Account", account, "id"), "");
        write(() -> grants.give(
                owner.key(),
                Role.LEADER,
                home,
                DateSpan.since(today()),
                administrator().key(),
                null,
                null));
        assertThat(shown(read(token, account))).isEqualTo("none");
        Map<String, ?> email = Map.of("email", opened.at("/account/email").asString());
        done(token, "requestPasswordReset", email, "accepted");
        Thread.sleep(Duration.ofMillis(500));
        assertThat(shown(read(token, account))).as("nor can they renew it").isEqualTo("none");
    }

    @Test
    void aLaterLinkIsTheOpenersAsLongAsTheOwnerNeverCame() throws InterruptedException {
        String token = token(officer);
        JsonNode opened = open(token);
        String account = opened.at("/account/id").asString();
        String email = opened.at("/account/email").asString();
        String first = opened.at("/firstLink/link").asString();
        done(null, "requestPasswordReset", Map.of("email", email), "accepted");
        Thread.sleep(Duration.ofMillis(300));
        assertThat(shown(read(token, account))).as("what a stranger asked for").isEqualTo(first);
        done(token, "requestPasswordReset", Map.of("email", email), "accepted");
        String next = first;
        for (int i = 0; i < 100 && next.equals(first); i++) {
            Thread.sleep(50);
            next = shown(read(token, account));
        }
        assertThat(next).isNotEqualTo(first);
        assertThat(reset(next).at("/done").asBoolean()).isTrue();
        done(token, "requestPasswordReset", Map.of("email", email), "accepted");
        Thread.sleep(Duration.ofMillis(300));
        assertThat(shown(read(token, account))).isEqualTo("none");
    }

    /** A personal token of the officer with all scopes. */
    private String personal() {
        OneTimeSecret secret = OneTimeSecret.fresh();
        var now = Moment.now();
        var scopes = List.of(greenplan.db.base.enums.TokenScope.values());
        write(() -> tokens.keep(officer.key(), "script", scopes, secret, now, now.plusSeconds(3600)));
        return String.valueOf(secret.reveal());
    }
}
