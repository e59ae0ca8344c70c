package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesInBrowserTests {

    private static final String TARGET = "/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi",
                "/en",
                "/vi/ke-hoach",
                "/en/ke-hoach/lai-chau-2012/hoat-dong?chua=rung&linh-vuc=rung",
                "/vi/khong-co",
                "/vi/tu-ngu",
                "/en/ke-hoach/lao-cai-2021-2030/ban-in",
                "/vi/ke-hoach/lai-chau-2012/mot-trang",
                "/en/nhung/ke-hoach/lao-cai-2021-2030",
                "/vi" + TARGET,
                "/en" + TARGET,
                "/en/ke-hoach/lai-chau-2012/chi-tieu/V.5-1",
                "/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.d-2030-2"
            })
    void aPageIsQuietAccessibleAndFits(String path) {
        try (var visit = PortalUnderTest.open(path)) {
            visit.isQuiet().isAccessible().fits();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 640})
    void aPageFitsANarrowScreenWithoutScripts(int width) {
        try (var visit = PortalUnderTest.open("/vi" + TARGET, width, false)) {
            visit.isQuiet().fits();
            assertThat(visit.text()).contains("ổn định ở mức 60%", "59,6", "Ai chịu trách nhiệm");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theChartIsThereWithoutScriptsAndShownOnce(int width) {
        try (var visit = PortalUnderTest.open("/vi" + TARGET, width, false)) {
            assertThat(visit.page().locator("figure.chart svg:visible").count()).isEqualTo(1);
            assertThat(visit.page().locator("figure.chart svg:visible desc").textContent())
                    .contains("53,3", "61,37", "Chưa có số liệu các năm 2016–2021, 2024.");
            visit.isQuiet().fits();
        }
    }

    @Test
    void aLinkOpensItsPageInTheOtherLanguage() {
        try (var visit = PortalUnderTest.open("/vi" + TARGET)) {
            visit.page().click(".language");
            visit.page().waitForURL("**/en" + TARGET);
            assertThat(visit.page().getAttribute("html", "lang")).isEqualTo("en");
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        try (var visit = PortalUnderTest.open("/vi" + TARGET)) {
            visit.page().keyboard().press("Tab");
            assertThat(visit.page().evaluate("document.activeElement.className"))
                    .isEqualTo("skip");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().evaluate("location.hash")).isEqualTo("#noi-dung");
        }
    }

    @Test
    void aPageFitsAPhone() {
        try (var visit = PortalUnderTest.phone("/vi" + TARGET)) {
            visit.isQuiet().isAccessible().fits();
        }
    }

    /** A reader's page is all there when it has come: nothing is asked of the server for it afterwards. */
    @Test
    void aPageOnAComputerStartsNoLiveViewAndLeavesNoCookie() {
        try (var visit = PortalUnderTest.open("/vi" + TARGET)) {
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(visit.page()
                            .evaluate("performance.getEntriesByType('resource').map(each => each.name)"
                                    + ".filter(name => /v-r=|VAADIN/.test(name)).join(' ')"))
                    .isEqualTo("");
            assertThat(visit.page().context().cookies()).isEmpty();
        }
    }
}
