package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccountListTests extends StaffApi {

    private static final String ONE = "query ($id: ID!) { workspace { account(id: $id) { email grants { role } } } }";

    private final String name = unique("Đặng Thị Hòa");

    private Person named(Place.Agency agency) {
        Person person = person(Role.AGENCY_EDITOR, agency);
        write(() -> database.execute("update greenplan.account set display_name = ? where id = ?", name, person.key()));
        return person;
    }

    private List<String> found(String token, @Nullable String words) {
        var variables = new HashMap<String, Object>();
        variables.put("words", words);
        return ask(
                        token,
                        "query ($words: String) { workspace { accounts(first: 100, words: $words) { nodes { id } totalCount } } }",
                        variables)
                .at("/data/workspace/accounts/nodes")
                .findValuesAsString("id");
    }

    @Test
    void anAccountIsFoundByPartsOfItsNameOrAddressWhateverTheirMarks() {
        Place.Province home = province();
        Person person = named(agency(home));
        String officer = token(person(Role.FOCAL_OFFICER, home));
        String marks = name.toLowerCase(java.util.Locale.ROOT).replace("đặng thị hòa", "dang thi hoà");
        assertThat(found(officer, marks)).containsExactly(person.id());
        assertThat(found(officer, person.email().substring(0, 12))).containsExactly(person.id());
        assertThat(found(officer, "không ai tên như vậy")).isEmpty();
        assertThat(found(officer, null)).containsExactly(person.id());
    }

    @Test
    void anOfficerOfAnotherProvinceNeitherFindsItNorOpensIt() {
        Person person = named(agency(province()));
        String stranger = token(person(Role.FOCAL_OFFICER, province()));
        assertThat(found(stranger, name)).isEmpty();
        assertThat(code(ask(stranger, ONE, Map.of("id", person.id())))).isEqualTo("FORBIDDEN");
        assertThat(ask(token(administrator()), ONE, Map.of("id", person.id()))
                        .at("/data/workspace/account/grants/0/role")
                        .asString())
                .isEqualTo("AGENCY_EDITOR");
        assertThat(code(ask(token(person), ONE, Map.of("id", person.id())))).isEqualTo("FORBIDDEN");
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }
}
