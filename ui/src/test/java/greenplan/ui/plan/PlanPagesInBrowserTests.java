package greenplan.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import greenplan.ui.page.PortalUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPagesInBrowserTests {

    private static final String LAO_CAI = "/ke-hoach/lao-cai-2021-2030";
    private static final String LAI_CHAU = "/ke-hoach/lai-chau-2012";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi",
                "/en",
                "/vi/ke-hoach",
                "/en/tinh/lao-cai",
                "/vi" + LAO_CAI,
                "/en" + LAI_CHAU,
                "/vi" + LAO_CAI + "/muc-tieu/II.2.b",
                "/en" + LAO_CAI + "/muc-tieu/II.1",
                "/vi" + LAI_CHAU + "/chi-tieu",
                "/en" + LAO_CAI + "/chi-tieu?nam=2030&con-so=khong",
                "/vi" + LAI_CHAU + "/hoat-dong",
                "/en" + LAO_CAI + "/hoat-dong"
            })
    void aPageIsQuietAccessibleAndFitsWhenTheLiveViewHasTakenOver(String path) {
        try (var visit = PortalUnderTest.open(path)) {
            visit.isQuiet().isAccessible().fits();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi",
                "/vi" + LAO_CAI,
                "/en" + LAI_CHAU,
                "/vi" + LAO_CAI + "/chi-tieu",
                "/vi" + LAI_CHAU + "/hoat-dong",
                "/vi/tinh/lao-cai"
            })
    void aPageFitsTheNarrowestScreenWithoutScripts(String path) {
        try (var visit = PortalUnderTest.open(path, 320, false)) {
            visit.isQuiet().fits();
        }
    }

    @Test
    void theFilterIsAFormThatNeedsNoScripts() {
        try (var visit = PortalUnderTest.open("/vi" + LAI_CHAU + "/chi-tieu", 1280, false)) {
            visit.page().locator("select[name=muc-tieu]").selectOption("ngoai");
            visit.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Lọc").setExact(true))
                    .click();
            assertThat(visit.page().url()).contains("muc-tieu=ngoai");
            assertThat(visit.page().locator("tbody tr").count()).isEqualTo(7);
            assertThat(visit.text()).contains("Hiển thị 7/19 chỉ tiêu");
        }
    }
}
