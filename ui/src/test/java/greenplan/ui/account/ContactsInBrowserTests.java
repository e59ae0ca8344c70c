package greenplan.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.workspace.Staff;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ContactsInBrowserTests {

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theFocalOfficerFindsWhoNeverSignedInAndWhichAgencyHasNobodyToSubmit(int width) {
        var head = Staff.head(Staff.DEPARTMENT);
        var editor = Staff.editor(Staff.OTHER_DEPARTMENT);
        String telephone = reached(head, "Phó Giám đốc", "0214 3840 034 (máy lẻ 102)");
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo/lien-he", width)) {
            assertThat(visit.text())
                    .contains(head.email(), editor.email(), "Chưa từng đăng nhập", "Chưa có ai soạn báo cáo");
            visit.says("Phó Giám đốc");
            assertThat(visit.page().getByText(telephone).first().getAttribute("href"))
                    .isEqualTo("tel:02143840034");
            visit.isAccessible().fits().isQuiet();
            visit.page().selectOption("select[name=loc]", "never-signed-in");
            visit.page().locator("form.filters button").click();
            visit.page().waitForURL("**loc=never-signed-in**");
            visit.page().waitForSelector("table a[href^='mailto:']");
            assertThat(visit.text()).contains(editor.email()).doesNotContain(head.email());
        }
    }

    /** Says what somebody who came in once is, and under which number they are reached; the number. */
    private static String reached(Staff.Person person, String position, String telephone) {
        String administrator = Staff.token(Staff.administrator());
        JsonNode account = Staff.graph(
                        administrator,
                        "query ($words: String) { workspace { accounts(words: $words) { nodes { id version } } } }",
                        Map.of("words", person.email()))
                .at("/data/workspace/accounts/nodes/0");
        Staff.tell(
                administrator,
                "updateAccount",
                Map.of(
                        "id",
                        account.at("/id").asString(),
                        "expectedVersion",
                        account.at("/version").asInt(),
                        "position",
                        position,
                        "telephone",
                        telephone),
                "");
        Staff.token(person);
        return telephone;
    }
}
