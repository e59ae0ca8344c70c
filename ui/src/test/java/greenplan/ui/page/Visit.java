package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A page open in a browser, and everything that went on while it was. */
public final class Visit implements AutoCloseable {

    private static final double PATIENCE = 60_000;
    private static final String WIDE = """
            [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5)
                .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 80)).slice(-5).join(' | ')""";

    /** Marks what only repeats: of neighbours that are built alike and in the same state three are left. */
    private static final String MARK_REPETITIONS = """
            () => {
              const told = /^(id|href|src|for|value|name|title|alt|data-.*|aria-(label|labelledby|describedby|controls))$/;
              const shapes = new Map();
              const shape = e => {
                if (!shapes.has(e)) {
                  const drawn = e.namespaceURI !== 'http://www.w3.org/1999/xhtml';
                  shapes.set(e, e.tagName
                    + [...e.attributes].map(a => told.test(a.name) || (drawn && a.name !== 'class') ? a.name : a.name + '=' + a.value).sort()
                    + [...e.childNodes].map(c => c.nodeType === 1 ? `<${shape(c)}>` : c.nodeType === 3 && c.data.trim() ? 't' : '').join(''));
                }
                return shapes.get(e);
              };
              for (const parent of document.body.querySelectorAll('*')) {
                const seen = new Map();
                for (const child of parent.childElementCount > 3 ? parent.children : []) {
                  seen.set(shape(child), (seen.get(shape(child)) ?? 0) + 1);
                  if (seen.get(shape(child)) > 3) {
                    child.setAttribute('data-repetition', '');
                  }
                }
              }
              return document.querySelector('[data-repetition]') !== null;
            }""";

    private static final String UNMARK_REPETITIONS =
            "document.querySelectorAll('[data-repetition]').forEach(e => e.removeAttribute('data-repetition'))";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final String url;
    private final String path;
    private final Page page;
    private final Response response;
    private final Runnable end;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final Consumer<ConsoleMessage> console = this::hear;
    private final Consumer<String> error = complaints::add;
    private final Consumer<Request> request = this::note;

    Visit(
            Windows windows,
            Windows.Kind kind,
            String url,
            String path,
            List<Cookie> cookies,
            Map<String, String> headers) {
        this.url = url;
        this.path = path;
        page = windows.open(kind);
        end = () -> windows.leave(kind, page, url);
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(console);
        page.onPageError(error);
        page.onRequest(request);
        page.setExtraHTTPHeaders(headers);
        page.context().addCookies(cookies);
        response = page.navigate(url + path);
    }

    private void hear(ConsoleMessage message) {
        boolean ownStatus =
                message.location().startsWith(url + path) && message.text().startsWith("Failed to load");
        boolean blocked = message.text().contains("Service Worker registration blocked");
        if (!ownStatus
                && !blocked
                && (message.type().equals("error") || message.type().equals("warning"))) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    private void note(Request asked) {
        if (!asked.url().startsWith(url + "/") && !asked.url().startsWith("data:")) {
            elsewhere.add(asked.url());
        }
    }

    /** The page, for anything that this class has no word for. */
    public Page page() {
        return page;
    }

    /** Goes to another page in the same window. */
    public Visit go(String path) {
        page.navigate(url + path);
        return this;
    }

    /**
     * What says these words, perhaps among others. Vaadin repeats some words for screen readers, for a moment, in a corner that
     * nobody sees and that has no place in the page: it is left out, or the words would be there twice.
     */
    public Locator words(String words) {
        return said().getByText(words);
    }

    /** What says these words and no others. */
    public Locator exactly(String words) {
        return said().getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    /** Waits until somebody can read these words. */
    public Visit says(String words) {
        words(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        return this;
    }

    private Locator said() {
        return page.locator("body > :not([style*='clip:'])");
    }

    /** HTTP status of the first response. */
    public int status() {
        return response.status();
    }

    /** What the reader sees as text. */
    public String text() {
        return page.innerText("body");
    }

    /** No request to another host. */
    public Visit asksNobodyElse() {
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        return this;
    }

    /** No errors, no request to another host. */
    public Visit isQuiet() {
        assertThat(complaints).as("console").isEmpty();
        return asksNobodyElse();
    }

    /**
     * axe finds nothing against WCAG 2.2 AA and its own best practices; needs scripts. It does not describe what is in order, and does
     * not open a second page to put the findings of frames together, of which there are none: a third of the time. Of rows that are
     * built alike it looks at three.
     */
    public Visit isAccessible() {
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        assertThat(page.frames()).hasSize(1);
        findsNothing(new AxeBuilder(page).setLegacyMode(true).options(violations));
        return this;
    }

    private void findsNothing(AxeBuilder axe) {
        if ((Boolean) page.evaluate(MARK_REPETITIONS)) {
            axe.exclude("[data-repetition]");
        }
        var found = axe.analyze().getViolations();
        page.evaluate(UNMARK_REPETITIONS);
        assertThat(found)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** The same page in its dark colours: what is read stands out from what it stands on. */
    public Visit isReadableInTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        findsNothing(
                new AxeBuilder(page).setLegacyMode(true).withRules(List.of("color-contrast", "link-in-text-block")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** Nothing sticks out of the window to the right. */
    public Visit fits() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(() -> "pixels too wide at " + page.url() + ", which end farther right: " + page.evaluate(WIDE))
                .isEqualTo(0);
        return this;
    }

    /** Writes the whole page as a picture below {@code target/pictures}. */
    public Visit picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        page.offConsoleMessage(console);
        page.offPageError(error);
        page.offRequest(request);
        end.run();
    }
}
