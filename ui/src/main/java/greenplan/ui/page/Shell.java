package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.SearchForm;
import greenplan.ui.graph.Graph;
import greenplan.ui.graph.PageQuery;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** What stands around every public page: header, banner of the fictional province, way here, foot. */
@org.springframework.stereotype.Component
@EnableConfigurationProperties(PortalSettings.class)
public class Shell {

    private final Graph graph;
    private final Routes routes;
    private final PortalSettings settings;

    Shell(Graph graph, Routes routes, PortalSettings settings) {
        this.graph = graph;
        this.routes = routes;
        this.settings = settings;
    }

    /** What this installation says about itself. */
    public PortalSettings settings() {
        return settings;
    }

    Graph graph() {
        return graph;
    }

    void dress(Div page, Main main, Rendering rendering, Voice voice, List<PageQuery> asked) {
        var request = rendering.request();
        page.addClassName("portal");
        var skip = Markup.link(voice.say("page.skip"), anchor(request, "noi-dung"));
        skip.addClassName("skip");
        page.add(skip, header(request, voice));
        if (rendering.page().sample()) {
            var banner = Markup.element("aside", "sample", Markup.p(voice.say("page.sample")));
            banner.getElement().setAttribute("aria-label", voice.say("page.sample.label"));
            page.add(banner);
        }
        if (!rendering.page().crumbs().isEmpty()) {
            page.add(crumbs(rendering.page(), voice));
        }
        main.addClassName("wrap");
        page.add(main, new Foot(voice, settings, routes).of(asked));
    }

    private Header header(PageRequest request, Voice voice) {
        var brand = Markup.link(voice.say("page.portal"), voice.paths().home());
        brand.addClassName("brand");
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", voice.say("page.nav"));
        sections(voice).forEach((key, href) -> {
            if (routes.exists(href)) {
                nav.add(section(voice.say("page.nav." + key), href, request));
            }
        });
        var other = voice.language().other();
        var language = Markup.link(voice.say("page.other"), request.hrefIn(other) + request.queryString());
        language.getElement().setAttribute("lang", other.code()).setAttribute("hreflang", other.code());
        language.addClassName("language");
        var wrap = new Div(brand, nav);
        if (routes.exists(voice.paths().search())) {
            wrap.add(SearchForm.of(voice, SearchForm.HEADER, request.query("q").orElse("")));
        }
        wrap.add(language);
        wrap.addClassName("wrap");
        var header = new Header(wrap);
        header.addClassName("top");
        return header;
    }

    private static Map<String, String> sections(Voice voice) {
        var sections = new LinkedHashMap<String, String>();
        sections.put("home", voice.paths().home());
        sections.put("plans", voice.paths().plans());
        sections.put("indicators", voice.paths().indicators());
        sections.put("compare", voice.paths().compare());
        sections.put("agencies", voice.paths().agencies());
        sections.put("register", voice.paths().register());
        sections.put("method", voice.paths().method());
        return sections;
    }

    private static Anchor section(String text, String href, PageRequest request) {
        var link = Markup.link(text, href);
        boolean within = href.length() > 3 && (request.href() + "/").startsWith(href + "/");
        if (within || request.href().equals(href)) {
            link.getElement().setAttribute("aria-current", request.href().equals(href) ? "page" : "true");
        }
        return link;
    }

    private static Component crumbs(Found page, Voice voice) {
        var list = new OrderedList();
        var way = new ArrayList<Crumb>();
        way.add(new Crumb(voice.say("page.nav.home"), voice.paths().home()));
        way.addAll(page.crumbs());
        way.forEach(step -> list.add(new ListItem(Markup.link(step.text(), step.href()))));
        var nav = new Nav(list);
        nav.addClassNames("crumbs", "wrap");
        nav.getElement().setAttribute("aria-label", voice.say("page.crumbs"));
        return nav;
    }

    /** Link to a part of a page: with its whole address, so that it leads there from anywhere. */
    static String anchor(PageRequest request, String id) {
        return request.href() + request.queryString() + "#" + Paths.fragment(id);
    }

    /** Address of a table of a page as CSV. */
    static String csv(PageRequest request, String table) {
        String query = request.queryString();
        return request.href() + ".csv" + (query.isEmpty() ? "?" : query + "&") + CsvDownload.TABLE + "=" + table;
    }

    /** Title of the document. */
    static String title(String page, Voice voice) {
        String portal = voice.say("page.portal");
        return page.isEmpty() || page.equals(portal) ? portal : page + " – " + portal;
    }
}
