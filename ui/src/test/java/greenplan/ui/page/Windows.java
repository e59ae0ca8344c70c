package greenplan.ui.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A browser, and its windows. Each visitor finds a window as if nobody had been there; it is one that somebody left, where there
 * is one: Chromium starts processes for a new one, which takes longer than most pages.
 */
final class Windows {

    private static final ThreadLocal<Windows> OF_THREAD = ThreadLocal.withInitial(Windows::new);

    private static final String EMPTY = "/window-that-was-left";
    private static final Route.FulfillOptions NOTHING = new Route.FulfillOptions()
            .setContentType("text/html")
            .setBody("<!doctype html><title>-</title><link rel=\"icon\" href=\"data:,\">");

    private final Browser browser = browser();
    private final Map<Kind, Deque<Page>> left = new HashMap<>();

    private Windows() {}

    /**
     * What a window is like.
     *
     * @param width in CSS pixels
     * @param scripts whether JavaScript is on
     * @param phone whether it is one that is touched
     */
    record Kind(int width, boolean scripts, boolean phone) {

        private Browser.NewContextOptions options() {
            var options = new Browser.NewContextOptions()
                    .setViewportSize(width, phone ? 740 : 900)
                    .setJavaScriptEnabled(scripts)
                    // What one visitor read must not be there for the next.
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
            return phone
                    ? options.setDeviceScaleFactor(3).setIsMobile(true).setHasTouch(true)
                    : options.setLocale("vi-VN");
        }
    }

    /** Playwright wants to be used by the thread that started it. */
    static Windows ofThisThread() {
        return OF_THREAD.get();
    }

    Page open(Kind kind) {
        Page page = left(kind).poll();
        return page == null ? browser.newContext(kind.options()).newPage() : page;
    }

    /** A window whose browser lets pages keep what was read; nobody gets it after the visitor. */
    Page openKeeping() {
        return browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"))
                .newPage();
    }

    /** Takes a window back from a visitor, with everything that they left in it and in the portal's part of the browser. */
    void leave(Kind kind, Page page, String portal) {
        try {
            page.unrouteAll();
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setMedia(Media.SCREEN)
                    .setColorScheme(ColorScheme.LIGHT)
                    .setReducedMotion(ReducedMotion.NO_PREFERENCE));
            // First, for a page keeps things as it goes. A page of the portal's origin that asks the portal for
            // nothing, no icon either.
            page.route(portal + EMPTY, route -> route.fulfill(NOTHING));
            page.navigate(portal + EMPTY);
            page.unrouteAll();
            page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
            page.context().setExtraHTTPHeaders(Map.of());
            page.context().clearCookies();
            var tools = page.context().newCDPSession(page);
            tools.send("Network.clearBrowserCache");
            tools.detach();
            left(kind).push(page);
        } catch (PlaywrightException broken) {
            page.context().close();
        }
    }

    private Deque<Page> left(Kind kind) {
        return left.computeIfAbsent(kind, none -> new ArrayDeque<>());
    }

    private static Browser browser() {
        var quiet = List.of(
                "--no-sandbox",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        var own = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return Playwright.create(own)
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(quiet)
                        .setTimeout(60_000));
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium; ./test installs it"));
    }
}
