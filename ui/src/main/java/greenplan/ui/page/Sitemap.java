package greenplan.ui.page;

import greenplan.ui.graph.Graph;
import greenplan.ui.graph.PageQuery;
import greenplan.ui.language.Language;
import greenplan.ui.language.Paths;
import greenplan.ui.language.TakenPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Tells search engines which pages there are, in both languages. The fictional province is not among them. */
@RestController
class Sitemap {

    private static final String LIST =
            "list: %s(first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } }";

    private final Graph graph;
    private final Routes routes;
    private final PortalSettings settings;

    Sitemap(Graph graph, Routes routes, PortalSettings settings) {
        this.graph = graph;
        this.routes = routes;
        this.settings = settings;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String origin = VisitorRequest.of(request).origin(settings);
        String text = """
            User-agent: *
            Disallow: /graphql
            Sitemap: %s/sitemap.xml
            """.formatted(origin);
        return answer(MediaType.TEXT_PLAIN, text);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        String origin = VisitorRequest.of(request).origin(settings);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset"
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        List<List<String>> both = Stream.of(Language.values())
                .map(language -> addresses(new Paths(language)))
                .toList();
        for (int i = 0; i < both.getFirst().size(); i++) {
            for (List<String> mine : both) {
                xml.append("<url><loc>%s%s</loc>".formatted(origin, HtmlUtils.htmlEscape(mine.get(i))));
                for (Language language : Language.values()) {
                    String href = origin
                            + HtmlUtils.htmlEscape(both.get(language.ordinal()).get(i));
                    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                            .formatted(language.code(), href));
                }
                xml.append("</url>\n");
            }
        }
        return answer(MediaType.APPLICATION_XML, xml.append("</urlset>\n").toString());
    }

    /** Root-relative addresses of the pages that exist, in the same order for each language. */
    List<String> addresses(Paths paths) {
        var hrefs = new ArrayList<>(List.of(
                paths.home(),
                paths.plans(),
                paths.newest(),
                paths.audience(Paths.ENTERPRISES),
                paths.audience(Paths.COMMUNITIES),
                paths.indicators(),
                paths.agencies(),
                paths.compare(),
                paths.register(),
                paths.method(),
                paths.glossary(),
                paths.about(),
                paths.licence(),
                paths.openData(),
                paths.accessibility(),
                paths.privacy(),
                paths.contact()));
        SitemapContent content = content();
        content.provincesWithAPage().forEach(code -> hrefs.add(paths.province(code)));
        content.provinces().forEach(province -> province.plans().forEach(plan -> plan(hrefs, paths, plan)));
        every("indicators").forEach(code -> hrefs.add(paths.indicator(code)));
        every("agencies").forEach(code -> hrefs.add(paths.agency(code)));
        hrefs.removeIf(href -> !routes.exists(href));
        return hrefs;
    }

    private void plan(List<String> hrefs, Paths paths, SitemapContent.Plan plan) {
        hrefs.addAll(List.of(
                paths.plan(plan.code()),
                paths.targets(plan.code()),
                paths.duties(plan.code()),
                paths.steps(plan.code()),
                paths.fullText(plan.code()),
                paths.notes(plan.code()),
                new TakenPaths(paths).booklet(plan.code()),
                new TakenPaths(paths).leaflet(plan.code())));
        plan.objectives().forEach(objective -> hrefs.add(paths.objective(plan.code(), objective.code())));
        targets(plan.code()).forEach(code -> hrefs.add(paths.target(plan.code(), code)));
    }

    private SitemapContent content() {
        return graph.ask(graph.query(Sitemap.class, "Sitemap", Map.of(), Language.VI), SitemapContent.class);
    }

    /** Codes of a connection at the root. */
    private List<String> every(String connection) {
        String document = "query ($after: String) { " + LIST.formatted(connection) + " }";
        return codes(document, Map.of(), SitemapContent.Codes.class, SitemapContent.Codes::list);
    }

    private List<String> targets(String plan) {
        String document =
                "query ($plan: String!, $after: String) { plan(code: $plan) { " + LIST.formatted("targets") + " } }";
        return codes(
                document,
                Map.of("plan", plan),
                SitemapContent.CodesOfPlan.class,
                answer -> answer.plan().list());
    }

    private <T> List<String> codes(
            String document, Map<String, ?> variables, Class<T> shape, Function<T, SitemapContent.Connection> list) {
        return greenplan.ui.element.Pages.through(
                        asking -> list.apply(graph.ask(new PageQuery(document, asking), shape)),
                        variables,
                        page -> Map.of("after", page.pageInfo()))
                .stream()
                .flatMap(page -> page.nodes().stream())
                .map(SitemapContent.Coded::code)
                .toList();
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)).cachePublic())
                .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                .body(text);
    }
}
