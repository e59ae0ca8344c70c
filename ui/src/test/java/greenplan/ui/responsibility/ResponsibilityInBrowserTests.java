package greenplan.ui.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.workspace.Staff;
import org.junit.jupiter.api.Test;

class ResponsibilityInBrowserTests {

    @Test
    void anOfficerConfirmsWhatTheEditorInferredAndEverybodySeesTheAct() {
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo/giao-chi-tieu")) {
            visit.isQuiet().isAccessible().fits();
            visit.page().getByLabel("Quyết định: II.2.a-2030-1").first().click();
            var place = visit.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("II.2.a-2030-1 "));
            place.getByLabel("Số văn bản").fill("45/STC-TH (hư cấu)");
            place.getByText("Xác nhận").click();
            visit.says("suy luận đã xác nhận");
            assertThat(visit.page().innerText("main")).contains("45/STC-TH (hư cấu)");
        }
        assertThat(PortalUnderTest.get("/vi/ke-hoach/tinh-minh-hoa-2026/chi-tieu/II.2.a-2030-1")
                        .body())
                .contains("45/STC-TH (hư cấu)", "cơ quan đầu mối đã xác nhận");
    }
}
