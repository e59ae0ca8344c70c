package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.token.OneTimeSecret;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where no e-mail leaves, an administrator hands links over: to accounts below, and on record. */
class HandedLinkTests extends StaffApi {

    private static final String LINKS =
            "query ($id: ID) { workspace { passwordResets(account: $id) { withheld link account { id } } } }";

    private void link(Person person) {
        OneTimeSecret secret = OneTimeSecret.fresh();
        write(() -> database.execute("""
                insert into greenplan.password_reset (account_id, seed, token_hash, expires_at)
                values (?, ?, ?, now() + interval '1 hour')
                """, person.key(), secret.seed(), secret.hashBytes()));
    }

    private JsonNode read(String token, @Nullable Person whose) {
        return ask(token, LINKS, whose == null ? Map.of() : Map.of("id", whose.id()));
    }

    @Test
    void nobodyReadsTheLinksOfAdministratorsAndLeaders() {
        Place.Province province = province();
        Person other = administrator();
        Person leader = person(Role.LEADER, province);
        Person toBe = person();
        hold(toBe, Role.ADMINISTRATOR, new Place.Everywhere(), greenplan.db.DateSpan.since(today().plusDays(5)));
        Person officer = person(Role.FOCAL_OFFICER, province);
        String admin = token(administrator());
        for (Person above : java.util.List.of(other, leader, toBe)) {
            link(above);
            JsonNode one = read(admin, above).at("/data/workspace/passwordResets/0");
            assertThat(one.at("/withheld").asBoolean()).isTrue();
            assertThat(one.at("/link").isNull()).as("%s", one).isTrue();
        }
        link(officer);
        JsonNode below = read(admin, officer).at("/data/workspace/passwordResets/0");
        assertThat(below.at("/withheld").asBoolean()).isFalse();
        assertThat(below.at("/link").asString()).contains("?ma=gp_");
    }

    @Test
    void readingALinkIsOnRecordWithWhoRead() {
        Person officer = person(Role.FOCAL_OFFICER, province());
        link(officer);
        Person admin = administrator();
        assertThat(readings(officer)).isEmpty();
        ask(token(admin), "{ workspace { passwordResets { account { id } } } }", Map.of());
        assertThat(readings(officer)).as("the list alone is no reading").isEmpty();
        read(token(admin), officer);
        assertThat(readings(officer)).isEqualTo("account:" + admin.key());
    }

    private String readings(Person person) {
        return String.join(",", database.fetch("""
                        select actor from record.change
                        where tbl = 'password_reset' and before ->> 'shown_at' is distinct from after ->> 'shown_at'
                          and before is not null and after ->> 'account_id' = ?
                        """, Long.toString(person.key())).getValues(0, String.class));
    }

    @Test
    void aLinkIsShownOnlyToWhomProvedOfLateWhoTheyAre() {
        Person officer = person(Role.FOCAL_OFFICER, province());
        link(officer);
        JsonNode old = read(token(administrator(), 16), officer);
        assertThat(old.at("/errors/0/extensions/right").asString()).isEqualTo("CONFIRM_PASSWORD");
        assertThat(old.toString()).doesNotContain("gp_");
        assertThat(readings(officer)).isEmpty();
    }
}
