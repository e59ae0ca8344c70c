package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A reader with scripts, a mouse and a wheel walks through the portal from its sitemap along its links, over a few pages of each
 * view with and without a query, and to the doors of the workspace. The server counts what it holds.
 */
@Isolated("It counts sessions.")
class NoSessionInBrowserTests {

    private static final int OF_EACH_VIEW = 2;
    private static final int WITH_A_QUERY = 2;
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
        int sessions = PortalUnderTest.livePages().sessions();
        int live = PortalUnderTest.livePages().open();
        var ahead = new ArrayDeque<>(sitemap());
        var known = new LinkedHashSet<>(ahead);
        try (var visit = PortalUnderTest.open("/vi")) {
            while (!ahead.isEmpty()) {
                String address = ahead.remove();
                if (isEnough(address)) {
                    continue;
                }
                look(visit.go(address).page());
                for (String link : links(visit.page())) {
                    if (known.add(link)) {
                        ahead.add(link);
                    }
                }
            }
            DOORS.forEach(door -> look(visit.go(door).page()));
            assertThat(visit.page().context().cookies())
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("JSESSIONID");
        }
        assertThat(visited.keySet().stream().filter(view -> !view.endsWith("?")))
                .as("views")
                .hasSizeGreaterThan(23);
        assertThat(PortalUnderTest.livePages().sessions()).isEqualTo(sessions);
        assertThat(PortalUnderTest.livePages().open()).isEqualTo(live);
    }

    /** Moves, scrolls, unfolds and hovers, as whoever reads does, until nothing more is asked of the server. */
    private static void look(Page page) {
        page.mouse().move(200, 300);
        page.mouse().move(640, 450);
        page.mouse().wheel(0, 4_000);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        page.mouse().wheel(0, -1_000);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private boolean isEnough(String address) {
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
