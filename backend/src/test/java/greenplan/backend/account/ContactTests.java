package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContactTests extends StaffApi {

    private static final String ASK = """
            query ($province: String!, $only: ContactFilter) { workspace { contacts(province: $province, only: $only) {
              people { email role state lastSignInAt }
              agencies { code canDraft canSubmit people { account email role state to disabledAt lastSignInAt } } } } }""";

    private JsonNode contacts(String token, Place.Province province, String only) {
        Map<String, ?> variables =
                only == null ? Map.of("province", province.code()) : Map.of("province", province.code(), "only", only);
        JsonNode answer = ask(token, ASK, variables);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/workspace/contacts");
    }

    private static JsonNode of(JsonNode contacts, Place.Agency agency) {
        return contacts.at("/agencies")
                .valueStream()
                .filter(one -> one.at("/code").asString().equals(agency.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFocalOfficerSeesWhoWorksWhoNeverCameWhoLeftAndWhichAgencyHasNobody() {
        Place.Province province = province();
        Place.Agency staffed = agency(province);
        Place.Agency left = agency(province);
        Place.Agency empty = agency(province);
        String officer = token(person(Role.FOCAL_OFFICER, province));
        Person head = person(Role.AGENCY_HEAD, staffed);
        Person editor = person(Role.AGENCY_EDITOR, staffed);
        Person former = person();
        hold(former, Role.AGENCY_HEAD, left, new DateSpan(today().minusDays(30), today()));
        Person closed = person(Role.AGENCY_EDITOR, left);
        write(() -> database.execute("update greenplan.account set disabled_at = now() where id = ?", closed.key()));
        Person longAgo = person();
        hold(longAgo, Role.AGENCY_HEAD, left, new DateSpan(today().minusYears(3), today().minusYears(2)));
        done(null, "signIn", Map.of("email", head.email(), "password", PASSWORD), "token");

        JsonNode all = contacts(officer, province, null);
        assertThat(all.at("/people").findValuesAsString("role")).containsExactly("FOCAL_OFFICER");
        JsonNode here = of(all, staffed);
        assertThat(here.at("/people").findValuesAsString("email")).containsExactly(head.email(), editor.email());
        assertThat(here.at("/people").findValuesAsString("state")).containsExactly("WORKING", "NEVER_SIGNED_IN");
        assertThat(here.at("/people/0/lastSignInAt").isString()).isTrue();
        assertThat(here.at("/canSubmit").asBoolean()).isTrue();
        JsonNode gone = of(all, left);
        assertThat(gone.at("/people").findValuesAsString("email"))
                .containsExactlyInAnyOrder(former.email(), closed.email());
        assertThat(gone.at("/people").findValuesAsString("state")).containsOnly("LEFT");
        assertThat(gone.at("/canDraft").asBoolean()).isFalse();
        assertThat(of(all, empty).at("/people").isEmpty()).isTrue();

        assertThat(contacts(officer, province, "NEVER_SIGNED_IN")
                        .at("/agencies")
                        .findValuesAsString("email"))
                .containsExactly(editor.email());
        assertThat(contacts(officer, province, "LEFT").at("/agencies").findValuesAsString("code"))
                .containsExactly(left.code());
        assertThat(contacts(officer, province, "NOBODY").at("/agencies").findValuesAsString("code"))
                .containsExactlyInAnyOrder(left.code(), empty.code());
    }

    @Test
    void anAgencyThatWasReorganisedShowsItsPeopleAtTheSuccessor() {
        Place.Province province = province();
        Place.Agency old = agency(province);
        Place.Agency successor = agency(province);
        Person head = person(Role.AGENCY_HEAD, old);
        succeed(old, successor, today());
        JsonNode contacts = contacts(token(person(Role.FOCAL_OFFICER, province)), province, null);
        assertThat(of(contacts, successor).at("/people").findValuesAsString("email"))
                .containsExactly(head.email());
    }

    @Test
    void whatSomebodyIsAndHowToCallThemIsToldToWhoLooksForThemAndNotRecorded() {
        Place.Province province = province();
        Person head = person(Role.AGENCY_HEAD, agency(province));
        String officer = token(person(Role.FOCAL_OFFICER, province));
        var input = new HashMap<String, Object>(
                Map.of("id", head.id(), "expectedVersion", 2, "position", " Phó Giám đốc ", "telephone", "máy lẻ 102"));
        String fields = "account { version position telephone displayName } problems { field code message }";
        assertThat(done(officer, "updateAccount", input, fields).at("/problems").toString())
                .contains("\"field\":\"telephone\"", "“máy lẻ 102”");
        input.put("telephone", "0214 3840 034 (máy lẻ 102)");
        assertThat(done(officer, "updateAccount", input, fields).at("/problems").isEmpty())
                .isTrue();
        JsonNode told = ask(officer, """
                        query ($province: String!) { workspace { contactRows(province: $province, words: "pho giam doc") {
                          totalCount nodes { contact { account position telephone } } } } }""", Map.of("province", province.code())).at("/data/workspace/contactRows");
        assertThat(told.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(told.at("/nodes/0/contact").toString())
                .isEqualTo(
                        "{\"account\":\"%s\",\"position\":\"Phó Giám đốc\",\"telephone\":\"0214 3840 034 (máy lẻ 102)\"}"
                                .formatted(head.id()));
        assertThat(database.fetch("select after::text from record.change where tbl = 'account' and key = ?", head.key())
                        .format())
                .doesNotContain("Phó Giám đốc", "3840");

        JsonNode out =
                done(officer, "updateAccount", Map.of("id", head.id(), "expectedVersion", 3, "telephone", " "), fields);
        assertThat(out.at("/account/telephone").isNull()).isTrue();
        assertThat(out.at("/account/position").asString()).isEqualTo("Phó Giám đốc");
    }

    @Test
    void onlyFocalOfficersOfTheProvinceAndAdministratorsSeeIt() {
        Place.Province province = province();
        Map<String, ?> variables = Map.of("province", province.code());
        assertThat(contacts(token(administrator()), province, null)
                        .at("/agencies")
                        .isArray())
                .isTrue();
        for (Person other : List.of(
                person(Role.FOCAL_OFFICER, province()),
                person(Role.AGENCY_HEAD, agency(province)),
                person(Role.LEADER, province))) {
            assertThat(ask(token(other), ASK, variables)
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(ask(token(person(Role.FOCAL_OFFICER, province)), ASK, Map.of("province", "khong-co"))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");
    }
}
