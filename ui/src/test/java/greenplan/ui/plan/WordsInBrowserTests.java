package greenplan.ui.plan;

import greenplan.ui.page.PortalUnderTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsInBrowserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/ke-hoach/lao-cai-2021-2030/toan-van",
                "/en/ke-hoach/lai-chau-2012/toan-van",
                "/vi/ke-hoach/lai-chau-2012/ghi-chu",
                "/en/ke-hoach/lao-cai-2021-2030/ghi-chu",
                "/vi/ghi-chu",
                "/en/ghi-chu"
            })
    void aPageIsQuietAccessibleAndFitsWhenTheLiveViewHasTakenOver(String path) {
        try (var visit = PortalUnderTest.open(path)) {
            visit.isQuiet().isAccessible().fits();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/vi/ke-hoach/lai-chau-2012/toan-van", "/en/ke-hoach/lao-cai-2021-2030/toan-van", "/vi/ghi-chu"})
    void aPageFitsTheNarrowestScreenWithoutScripts(String path) {
        try (var visit = PortalUnderTest.open(path, 320, false)) {
            visit.isQuiet().fits();
        }
    }
}
