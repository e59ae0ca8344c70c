package greenplan.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.workspace.Staff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsInBrowserTests {

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theFocalOfficerFindsWhoNeverSignedInAndWhichAgencyHasNobodyToSubmit(int width) {
        var head = Staff.head(Staff.DEPARTMENT);
        var editor = Staff.editor(Staff.OTHER_DEPARTMENT);
        Staff.token(head);
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo/lien-he", width)) {
            assertThat(visit.text())
                    .contains(head.email(), editor.email(), "Chưa từng đăng nhập", "Chưa có ai soạn báo cáo");
            visit.isAccessible().fits().isQuiet();
            visit.page().selectOption("select[name=loc]", "never-signed-in");
            visit.page().locator("form.filters button").click();
            visit.page().waitForURL("**loc=never-signed-in**");
            visit.page().waitForSelector("table a[href^='mailto:']");
            assertThat(visit.text()).contains(editor.email()).doesNotContain(head.email());
        }
    }
}
