package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A reader with scripts, a mouse and a wheel walks through the portal from its sitemap along its links, over a few pages of each
 * view with and without a query, and to the doors of the workspace. The server counts what it holds.
 *
 * <p>The reader has several tabs: a page that was looked at rests until nothing more is asked of the server, and meanwhile others load.
 */
@Order(3)
class NoSessionInBrowserTests {

    private static final String NAME = "everything";
    private static final int OF_EACH_VIEW = 2;
    private static final int WITH_A_QUERY = 2;
    private static final int TABS = 8;
    private static final int AT_ONCE = 2;
    private static final Page.NavigateOptions AT_ITS_FIRST_BYTE =
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
    private static final List<String> DOORS = List.of(
            "/vi/tim-kiem?q=rung",
            "/vi/khong-co",
            "/dang-nhap",
            "/quen-mat-khau",
            "/dat-lai-mat-khau?ma=x",
            "/noi-bo",
            "/noi-bo/bao-cao",
            "/graphiql");

    private final Routes routes = PortalUnderTest.part(Routes.class);
    private final Map<String, Integer> visited = new HashMap<>();

    @Test
    void aReaderWhoLooksAtEverythingHoldsNothingOnTheServer() {
        var ahead = new ArrayDeque<>(DOORS);
        ahead.addAll(sitemap());
        var known = new LinkedHashSet<>(ahead);
        try (var visit = PortalUnderTest.open("/vi")) {
            visit.page().context().setExtraHTTPHeaders(Map.of(LivePages.VISITOR, NAME));
            String portal = visit.page().url().replaceFirst("/vi$", "");
            var idle = new ArrayDeque<>(List.of(visit.page()));
            while (idle.size() < TABS) {
                idle.add(visit.page().context().newPage());
            }
            var loading = new ArrayDeque<Page>();
            var looked = new ArrayDeque<Page>();
            while (!ahead.isEmpty() || !loading.isEmpty() || !looked.isEmpty()) {
                if (!ahead.isEmpty() && isEnough(ahead.element())) {
                    ahead.remove();
                } else if (!ahead.isEmpty() && !idle.isEmpty() && loading.size() < AT_ONCE) {
                    Page page = idle.remove();
                    page.navigate(portal + ahead.remove(), AT_ITS_FIRST_BYTE);
                    loading.add(page);
                } else if (!loading.isEmpty()) {
                    Page page = loading.remove();
                    look(page);
                    looked.add(page);
                } else {
                    Page page = looked.remove();
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    links(page).stream().filter(known::add).forEach(ahead::add);
                    idle.add(page);
                }
            }
            assertThat(visit.page().context().cookies())
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("JSESSIONID");
            idle.stream().filter(page -> page != visit.page()).forEach(Page::close);
        }
        assertThat(visited.keySet().stream().filter(view -> !view.endsWith("?")))
                .as("views")
                .hasSizeGreaterThan(23);
        assertThat(PortalUnderTest.livePages().sessions(NAME)).isZero();
        assertThat(PortalUnderTest.livePages().open(NAME)).isZero();
    }

    /** Moves, scrolls, unfolds and hovers, as whoever reads does. */
    private static void look(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.mouse().move(200, 300);
        page.mouse().move(640, 450);
        page.mouse().wheel(0, 4_000);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        page.mouse().wheel(0, -1_000);
    }

    private boolean isEnough(String address) {
        if (DOORS.contains(address)) {
            return false;
        }
        boolean asks = address.contains("?");
        Class<?> view = routes.view(address.replaceFirst("\\?.*", "").substring(1));
        if (view == null) {
            return true;
        }
        return visited.merge(view.getName() + (asks ? "?" : ""), 1, Integer::sum)
                > (asks ? WITH_A_QUERY : OF_EACH_VIEW);
    }

    private static List<String> links(Page page) {
        return Jsoup.parse(page.content()).select("a[href^=/vi], a[href^=/en]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .filter(href -> !href.matches("[^?]*\\.(csv|xlsx|svg|png)([?].*)?"))
                .toList();
    }

    private static Set<String> sitemap() {
        var addresses = new LinkedHashSet<String>();
        Jsoup.parse(PortalUnderTest.get("/sitemap.xml").body(), "", Parser.xmlParser()).select("loc").stream()
                .map(Element::text)
                .map(place -> place.replaceFirst("https?://[^/]+", ""))
                .forEach(addresses::add);
        assertThat(addresses).hasSizeGreaterThan(100);
        return addresses;
    }
}
