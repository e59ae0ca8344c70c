package greenplan.ui.page;

import greenplan.ui.graph.Graph;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Tells who may keep a page. Browsers and proxies may for half a minute, and half a minute more while they fetch a new one, so that nobody sees what is older than
 * a minute; a day when no new one is to be had, and the foot says as of when it is. Before the pages the API keeps what is public until
 * what is published changes. It knows that of its own data alone, so not where the pages ask an API elsewhere.
 */
@Component
class Keeping {

    private static final String PUBLIC = "public, max-age=30, stale-while-revalidate=30, stale-if-error=86400";

    private final boolean elsewhere;

    Keeping(Graph graph) {
        this.elsewhere = graph.isElsewhere();
    }

    /** @param shared the page is the same for everybody; else nobody keeps it */
    void tell(boolean shared, HttpServletResponse response) {
        response.setHeader("Cache-Control", shared ? PUBLIC : "no-store");
        if (elsewhere) {
            response.setHeader("Surrogate-Control", "no-store");
        }
    }
}
