package greenplan.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import greenplan.db.DateSpan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RightsInTimeTests extends StaffApi {

    private static final String ROLES = "{ workspace { me { roles { role agency } } } }";

    private JsonNode open(String token, Place.Agency agency) {
        return mutate(
                token,
                "createAccount",
                Map.of(
                        "email",
                        unique("neu") + "@example.org",
                        "displayName",
                        "Người mới",
                        "role",
                        Map.of("role", "AGENCY_EDITOR", "agency", agency.code())),
                "account { id version grants { id role agency from to version } }");
    }

    @Test
    void aRoleCountsFromItsFirstToItsLastDay() {
        Place.Province province = province();
        Place.Agency agency = agency(province);
        for (DateSpan outside :
                java.util.List.of(new DateSpan(today().minusDays(9), today()), DateSpan.since(today().plusDays(1)))) {
            Person person = person();
            hold(person, Role.FOCAL_OFFICER, province, outside);
            JsonNode answer = open(token(person), agency);
            assertThat(answer.at("/errors/0/extensions/code").asString())
                    .as("%s", outside)
                    .isEqualTo("FORBIDDEN");
        }
        Person lastDay = person();
        hold(lastDay, Role.FOCAL_OFFICER, province, new DateSpan(today(), today().plusDays(1)));
        assertThat(open(token(lastDay), agency).has("errors")).isFalse();
    }

    @Test
    void anEndedRoleAndADisabledAccountLoseTheirRightsAtOnce() {
        Place.Province province = province();
        Place.Agency agency = agency(province);
        Person officer = person();
        String role = hold(officer, Role.FOCAL_OFFICER, province, DateSpan.since(today()));
        String token = token(officer);
        String admin = token(administrator());
        assertThat(open(token, agency).has("errors")).isFalse();

        done(
                admin,
                "endRole",
                Map.of(
                        "id",
                        role,
                        "expectedVersion",
                        1,
                        "to",
                        today().minusDays(1).toString()),
                "grant { to }");
        assertThat(open(token, agency).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");

        done(admin, "disableAccount", Map.of("id", officer.id(), "expectedVersion", 2), "account { disabledAt }");
        assertThat(post(token, ROLES, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void aRoleForAnAgencyCountsForItsSuccessorFromTheDayOfTheChangeOn() {
        Place.Province province = province();
        Place.Agency old = agency(province);
        Place.Agency successor = agency(province);
        Person editor = person(Role.AGENCY_EDITOR, old);
        String token = token(editor);
        succeed(old, successor, today().plusDays(1));
        assertThat(ask(token, ROLES, Map.of())
                        .at("/data/workspace/me/roles/0/agency")
                        .asString())
                .isEqualTo(old.code());
        write(() -> database.execute(
                "update greenplan.agency_reorganisation set date = ? where province_id = ?", today(), province.id()));
        end(old, today());
        JsonNode roles = ask(token, ROLES, Map.of()).at("/data/workspace/me/roles");
        assertThat(roles.size()).isEqualTo(1);
        assertThat(roles.at("/0/agency").asString()).isEqualTo(successor.code());
    }

    @Test
    void aFocalOfficerSeesAndTouchesTheAccountsOfItsAgenciesAlone() {
        Place.Province province = province();
        Place.Agency agency = agency(province);
        String token = token(person(Role.FOCAL_OFFICER, province));
        Person editor = person(Role.AGENCY_EDITOR, agency);
        Person both = person(Role.AGENCY_EDITOR, agency);
        hold(both, Role.PORTAL_EDITOR, new Place.Everywhere(), DateSpan.since(today().plusDays(30)));
        person(Role.AGENCY_EDITOR, agency(province()));

        JsonNode list = ask(token, "{ workspace { accounts { totalCount nodes { id } } } }", Map.of());
        assertThat(list.at("/data/workspace/accounts/nodes").findValuesAsString("id"))
                .containsExactly(editor.id());
        assertThat(list.at("/data/workspace/accounts/totalCount").asInt()).isEqualTo(1);

        JsonNode takeOver = mutate(
                token,
                "updateAccount",
                Map.of("id", both.id(), "expectedVersion", 2, "email", "mine@example.org"),
                "account { id }");
        assertThat(takeOver.at("/errors/0/extensions/right").asString()).isEqualTo("KEEP_ACCOUNTS");
        assertThat(takeOver.at("/errors/0/extensions/holders/0/role").asString())
                .isEqualTo("ADMINISTRATOR");
        JsonNode portalEditor = mutate(
                token,
                "grantRole",
                Map.of("accountId", editor.id(), "role", Map.of("role", "PORTAL_EDITOR")),
                "grant { id }");
        assertThat(portalEditor.at("/errors/0/extensions/right").asString()).isEqualTo("GIVE_ROLES");
    }

    @Test
    void aRoleIsHeldOnceADay() {
        Place.Agency agency = agency(province());
        Person editor = person(Role.AGENCY_EDITOR, agency);
        JsonNode again = done(
                token(administrator()),
                "grantRole",
                Map.of("accountId", editor.id(), "role", Map.of("role", "AGENCY_EDITOR", "agency", agency.code())),
                "grant { id }");
        assertThat(again.at("/problems/0/code").asString()).isEqualTo("HELD_ALREADY");
    }

    @Test
    void aRoleThatDoesNotFitItsPlaceIsAProblem() {
        String token = token(administrator());
        JsonNode answer = done(
                token,
                "grantRole",
                Map.of("accountId", person().id(), "role", Map.of("role", "AGENCY_HEAD", "province", "lao-cai")),
                "grant { id }");
        assertThat(answer.at("/problems").findValuesAsString("field")).containsExactly("role.agency", "role.province");
        JsonNode unknown = done(
                token,
                "grantRole",
                Map.of("accountId", person().id(), "role", Map.of("role", "LEADER", "province", "atlantis")),
                "grant { id }");
        assertThat(unknown.at("/problems/0/code").asString()).isEqualTo("UNKNOWN");
    }
}
