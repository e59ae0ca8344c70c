package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DarkInBrowserTests {

    private static final String PLAN = "/vi/ke-hoach/lao-cai-2021-2030";
    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
    private static final String LIGHT = "rgb(251, 250, 245)";
    private static final String DARK = "rgb(20, 26, 22)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi",
                PLAN,
                PLAN + "/chi-tieu",
                PLAN + "/chi-tieu/II.2.b-2030-4",
                PLAN + "/nhiem-vu",
                PLAN + "/toan-van?trich=60%25",
                "/vi/co-quan/minh-hoa/so-xay-dung",
                "/vi/tim-kiem?q=rung",
                "/vi/ke-hoach/tinh-minh-hoa-2026",
                "/vi/so-sanh",
                "/dang-nhap"
            })
    void aPageIsReadableInTheDark(String path) {
        try (var visit = PortalUnderTest.open(path)) {
            visit.isReadableInTheDark();
        }
    }

    /** The device decides, until the reader does; each further page knows it before it is painted, and paper stays white. */
    @Test
    void theReaderChoosesTheColours() {
        try (var visit = PortalUnderTest.open(PLAN)) {
            Page page = visit.page();
            assertThat(page.evaluate(GROUND)).isEqualTo(LIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(page.evaluate(GROUND)).isEqualTo(DARK);
            choice(page, "sáng").check();
            assertThat(page.evaluate(GROUND)).isEqualTo(LIGHT);
            choice(page, "tối").check();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            assertThat(page.evaluate(GROUND)).isEqualTo(DARK);
            page.navigate(page.url() + "/chi-tieu");
            assertThat(page.evaluate(GROUND)).isEqualTo(DARK);
            assertThat(choice(page, "tối").isChecked()).isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate(GROUND)).isEqualTo("rgb(255, 255, 255)");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            choice(page, "theo thiết bị").check();
            assertThat(page.evaluate(GROUND)).isEqualTo(LIGHT);
            visit.isQuiet();
        }
    }

    private static Locator choice(Page page, String words) {
        return page.locator(".theme").getByLabel(words, new Locator.GetByLabelOptions().setExact(true));
    }
}
