package greenplan.ui.page;

import greenplan.ui.element.Crumb;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What programs read of a page: the way to it, and what it is about. */
final class JsonLd {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    static void add(Plain head, Rendering rendering, Voice voice, String origin) {
        if (rendering.status() != 200) {
            return;
        }
        var graph = new ArrayList<Map<String, ?>>();
        if (!rendering.page().crumbs().isEmpty()) {
            graph.add(breadcrumbs(rendering.page().crumbs(), voice, origin));
        }
        if (!rendering.page().about().isEmpty()) {
            graph.add(rendering.page().about());
        }
        if (!graph.isEmpty()) {
            String json = JSON.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", graph));
            var script = new Plain("script").with("type", "application/ld+json");
            script.setMarkup(json.replace("<", "\\u003c"));
            head.add(script);
        }
    }

    private static Map<String, ?> breadcrumbs(List<Crumb> crumbs, Voice voice, String origin) {
        var items = new ArrayList<Map<String, ?>>();
        items.add(item(1, voice.say("page.nav.home"), origin + voice.paths().home()));
        crumbs.forEach(crumb -> items.add(item(items.size() + 1, crumb.text(), origin + crumb.href())));
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }

    private static Map<String, ?> item(int position, String name, String href) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", href);
    }
}
