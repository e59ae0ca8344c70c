package greenplan.ui.agency;

import greenplan.ui.page.PortalUnderTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesInBrowserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/co-quan",
                "/en/co-quan?tinh=lao-cai",
                "/vi/co-quan/lao-cai/so-tai-chinh",
                "/en/co-quan/lao-cai/so-ke-hoach-va-dau-tu?ngay=2024-06-30",
                "/vi/ke-hoach/lao-cai-2021-2030/nhiem-vu",
                "/vi/ke-hoach/lao-cai-2021-2030/nhiem-vu?linh-vuc=rung&vai-tro=lead",
                "/vi/ke-hoach/lao-cai-2021-2030/nhiem-vu?nhiem-vu=V.16(1)",
                "/en/ke-hoach/lai-chau-2012/nhiem-vu"
            })
    void aPageIsQuietAccessibleAndFitsWhenTheLiveViewHasTakenOver(String path) {
        try (var visit = PortalUnderTest.open(path)) {
            visit.isQuiet().isAccessible().fits();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/co-quan",
                "/vi/co-quan/lao-cai/so-nong-nghiep-va-moi-truong",
                "/vi/ke-hoach/lao-cai-2021-2030/nhiem-vu"
            })
    void aPageFitsTheNarrowestScreenWithoutScripts(String path) {
        try (var visit = PortalUnderTest.open(path, 320, false)) {
            visit.isQuiet().fits();
        }
    }
}
