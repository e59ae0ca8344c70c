package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.Graph;
import greenplan.ui.graph.PageQuery;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.OrderedList;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** What stands around every public page: header, banner of the fictional province, way here, foot. */
@org.springframework.stereotype.Component
@EnableConfigurationProperties(PortalSettings.class)
public class Shell {

    private final Graph graph;
    private final PortalSettings settings;

    Shell(Graph graph, PortalSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /** What this installation says about itself. */
    public PortalSettings settings() {
        return settings;
    }

    Graph graph() {
        return graph;
    }

    void dress(Plain page, Plain main, Rendering rendering, Voice voice, List<PageQuery> asked) {
        var request = rendering.request();
        page.addClassName("portal");
        main.addClassName("wrap");
        if (rendering.page().framed()) {
            main.addClassName("framed");
            page.add(main);
            return;
        }
        var skip = Markup.link(voice.say("page.skip"), anchor(request, "noi-dung"));
        skip.addClassName("skip");
        page.add(skip, new Head(voice).of(request));
        if (rendering.page().sample()) {
            var banner = Markup.element("aside", "sample", Markup.p(voice.say("page.sample")));
            banner.with("aria-label", voice.say("page.sample.label"));
            page.add(banner);
        }
        if (!rendering.page().crumbs().isEmpty()) {
            page.add(crumbs(rendering.page(), voice));
        }
        // On paper a page is told by its address, and its foot says when it was made.
        String address = settings.origin() + request.href() + request.queryString();
        main.add(Markup.element("p", "printed", voice.say("page.printed", address)));
        String top = voice.say("page.top");
        var up = Markup.element("nav", "up", Markup.link(top, anchor(request, "noi-dung")));
        up.with("aria-label", top);
        var foot = new Foot(voice, settings).of(asked, rendering.status() == 200);
        page.add(main, up, foot);
    }

    private static Component crumbs(Found page, Voice voice) {
        var list = new OrderedList();
        var way = new ArrayList<Crumb>();
        way.add(new Crumb(voice.say("page.nav.home"), voice.paths().home()));
        way.addAll(page.crumbs());
        way.forEach(step -> list.add(new ListItem(Markup.link(step.text(), step.href()))));
        var nav = Markup.element("nav", "crumbs wrap", list);
        nav.with("aria-label", voice.say("page.crumbs"));
        return nav;
    }

    /** Link to a part of a page: with its whole address, so that it leads there from anywhere. */
    static String anchor(PageRequest request, String id) {
        return request.href() + request.queryString() + "#" + Paths.fragment(id);
    }

    /** Address of a part of a page as a file. */
    static String file(PageRequest request, FileKind kind, String part) {
        String query = request.queryString();
        return request.href() + kind.suffix() + (query.isEmpty() ? "?" : query + "&") + kind.parameter() + "=" + part;
    }

    /** Title of the document. */
    static String title(String page, Voice voice) {
        String portal = voice.say("page.portal");
        return page.isEmpty() || page.equals(portal) ? portal : page + " – " + portal;
    }
}
