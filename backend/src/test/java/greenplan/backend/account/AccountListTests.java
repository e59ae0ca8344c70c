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
    void accountsAreNarrowedByRoleAndStateAndPutInOrderByTheGraph() {
        Place.Province home = province();
        Place.Agency agency = agency(home);
        Person editor = person(Role.AGENCY_EDITOR, agency);
        Person head = person(Role.AGENCY_HEAD, agency);
        Person shut = person(Role.AGENCY_EDITOR, agency);
        write(() -> {
            database.execute("update greenplan.account set display_name = 'Bùi An' where id = ?", editor.key());
            database.execute("update greenplan.account set display_name = 'Đỗ Bình' where id = ?", head.key());
            database.execute(
                    "update greenplan.account set display_name = 'Ân Chi', disabled_at = now() where id = ?",
                    shut.key());
            return null;
        });
        String officer = token(person(Role.FOCAL_OFFICER, home));
        assertThat(listed(officer, null, "NAME", false)).containsExactly("Ân Chi", "Bùi An", "Đỗ Bình");
        assertThat(listed(officer, null, "NAME", true)).containsExactly("Đỗ Bình", "Bùi An", "Ân Chi");
        assertThat(listed(officer, null, "STATE", true)).startsWith("Ân Chi");
        assertThat(listed(officer, Map.of("role", "AGENCY_HEAD"), "EMAIL", false))
                .containsExactly("Đỗ Bình");
        assertThat(listed(officer, Map.of("state", "DISABLED"), "NAME", false)).containsExactly("Ân Chi");
        assertThat(listed(officer, Map.of("role", "AGENCY_HEAD", "state", "DISABLED"), "NAME", false))
                .isEmpty();
    }

    private List<String> listed(String token, @Nullable Map<String, ?> filter, String by, boolean descending) {
        var variables = new HashMap<String, Object>();
        variables.put("filter", filter);
        variables.put("order", Map.of("by", by, "descending", descending));
        return ask(token, """
                        query ($filter: AccountFilter, $order: AccountOrder) {
                          workspace { accounts(first: 100, filter: $filter, orderBy: $order) { nodes { displayName grants { provinceName } } } }
                        }
                        """, variables).at("/data/workspace/accounts/nodes").findValuesAsString("displayName");
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
