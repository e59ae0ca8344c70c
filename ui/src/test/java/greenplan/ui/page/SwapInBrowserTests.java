package greenplan.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, pages, days and languages are links and forms; with scripts what they lead to is put into the page that is there. */
class SwapInBrowserTests {

    private static final String TARGETS = "/vi/ke-hoach/lao-cai-2021-2030/chi-tieu";
    private static final String ROWS = "main table tbody tr";
    private static final String TOLD = "body > p[role=status]";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFilterShowsWhatItLeavesAndBackShowsWhatWasThereAndChosenThere(boolean scripts) {
        try (var visit = PortalUnderTest.open(TARGETS, 1280, scripts)) {
            Page page = visit.page();
            int all = page.locator(ROWS).count();
            Locator verdict = page.locator("select[name=ket-luan]");
            choose(visit, "no-data");
            page.waitForURL("**ket-luan=no-data**");
            Locator rows = page.locator(ROWS);
            assertThat(rows.count()).isPositive().isLessThan(all);
            assertThat(verdict).hasValue("no-data");
            page.goBack();
            page.waitForURL("**" + TARGETS);
            assertThat(rows).hasCount(all);
            assertThat(verdict).hasValue("");
            page.goForward();
            page.waitForURL("**ket-luan=no-data**");
            assertThat(verdict).hasValue("no-data");
        }
    }

    @Test
    void aFilterIsReadAloudLeavesOutWhatWasNotChosenAndKeepsPageFocusAndPlace() {
        try (var visit = PortalUnderTest.open(TARGETS)) {
            Page page = visit.page();
            page.evaluate("window.isTheSame = true");
            page.mouse().wheel(0, 120);
            page.waitForFunction("scrollY > 50");
            choose(visit, "no-data");
            assertThat(page.locator(TOLD)).containsText("Hiển thị");
            assertThat(page.url()).endsWith(TARGETS + "?ket-luan=no-data");
            assertThat(page.evaluate("window.isTheSame")).isEqualTo(true);
            assertThat(page.evaluate("document.activeElement.closest('form.filters') !== null"))
                    .isEqualTo(true);
            assertThat((int) page.evaluate("scrollY")).isPositive();
            assertThat(page.title()).contains("Chỉ tiêu");
            visit.isQuiet().isAccessible().fits();
        }
    }

    @Test
    void theNextPageBeginsAtItsListAndBackComesToWhereOneLeft() {
        try (var visit = PortalUnderTest.open("/vi/tim-kiem?q=xanh")) {
            Page page = visit.page();
            // So that the place is not read while the page still glides there.
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            page.evaluate("window.isTheSame = true");
            String first = page.innerText(".results li");
            page.locator(".pages a[rel=next]").scrollIntoViewIfNeeded();
            int left = (int) page.evaluate("Math.round(scrollY)");
            page.click(".pages a[rel=next]");
            page.waitForURL("**sau=**");
            assertThat(page.locator(".results li").first()).not().hasText(first);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("ket-qua");
            page.waitForFunction("left => scrollY < left", left);
            page.goBack();
            page.waitForFunction("left => Math.abs(scrollY - left) < 40", left);
            assertThat(page.evaluate("window.isTheSame")).isEqualTo(true);
        }
    }

    @Test
    void theKeyboardGoesOnInTheListWhenItTurnsAPage() {
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/lao-cai-2021-2030/nhiem-vu")) {
            Page page = visit.page();
            page.focus(".pages a[rel=next]");
            page.keyboard().press("Enter");
            page.waitForURL("**sau=**");
            assertThat(page.locator(TOLD)).containsText("31–53 trong số 53");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("danh-sach");
            visit.isQuiet().isAccessible().fits();
        }
    }

    @Test
    void theOtherLanguageComesIntoTheSameWindowAndFocusStaysOnItsLink() {
        try (var visit = PortalUnderTest.open(TARGETS + "?ket-luan=no-data")) {
            Page page = visit.page();
            page.evaluate("window.isTheSame = true");
            page.focus(".language");
            page.keyboard().press("Enter");
            page.waitForURL("**/en/**ket-luan=no-data");
            assertThat(page.locator("html[lang=en] .language")).hasText("Tiếng Việt");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("language");
            assertThat(page.evaluate("window.isTheSame")).isEqualTo(true);
            visit.isQuiet().isAccessible();
        }
    }

    @Test
    void anotherDayIsSaidAndWhatWasUnfoldedStaysSo() {
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/lao-cai-2021-2030/nhiem-vu")) {
            Page page = visit.page();
            page.evaluate("window.isTheSame = true");
            page.click(".day-choice summary");
            page.fill(".day-choice input[type=date]", "2024-01-01");
            page.click(".day-choice button");
            page.waitForURL("**2024-01-01**");
            assertThat(page.locator(TOLD)).containsText("01/01/2024");
            assertThat(page.locator(".day-choice details")).hasAttribute("open", "");
            assertThat(page.evaluate("window.isTheSame")).isEqualTo(true);
        }
    }

    @Test
    void searchAnswersAsOneTypesAndBackLeadsToTheWordsBefore() {
        try (var visit = PortalUnderTest.open("/vi/tim-kiem?q=zzzz")) {
            Page page = visit.page();
            page.evaluate("window.isTheSame = true");
            Locator words = page.locator("main input[name=q]");
            words.fill("");
            words.pressSequentially("nuoc sach");
            page.waitForURL("**q=nuoc+sach**");
            assertThat(page.locator(".results li").first()).containsText("nước sạch");
            assertThat(words).hasValue("nuoc sach");
            assertThat(words).isFocused();
            assertThat(page.locator(TOLD)).containsText("kết quả");
            page.goBack();
            page.waitForURL("**q=zzzz");
            assertThat(words).hasValue("zzzz");
            assertThat(page.evaluate("window.isTheSame")).isEqualTo(true);
            visit.isQuiet();
        }
    }

    /** Who is offline is shown what the browser says of it, as without scripts: nothing is swallowed. */
    @Test
    void whatCannotBeFetchedIsLeftToTheBrowser() {
        try (var visit = PortalUnderTest.open(TARGETS)) {
            Page page = visit.page();
            page.route("**/*ket-luan=*", route -> {
                if (route.request().isNavigationRequest()) {
                    route.resume();
                } else {
                    route.abort();
                }
            });
            page.evaluate("window.isTheSame = true");
            choose(visit, "no-data");
            page.waitForFunction("window.isTheSame === undefined");
            assertThat(page.url()).endsWith("ket-luan=no-data");
        }
    }

    private static void choose(Visit visit, String verdict) {
        visit.page().selectOption("select[name=ket-luan]", verdict);
        visit.page()
                .locator("main form.filters button[type=submit]")
                .filter(visible())
                .click();
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}
