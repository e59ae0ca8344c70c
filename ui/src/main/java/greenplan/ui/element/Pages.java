package greenplan.ui.element;

import com.vaadin.flow.component.Component;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.Map;

/** Paging through a connection of the API: the parameter {@code sau} holds the cursor after which the page goes on. */
public final class Pages {

    /** The parameter of the address. */
    public static final String AFTER = "sau";

    private Pages() {}

    /** Variables {@code first} and, when the address has one, {@code after}; to be filled up by the caller. */
    public static Map<String, Object> variables(PageRequest request, int first) {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("first", first);
        request.query(AFTER).ifPresent(cursor -> variables.put("after", cursor));
        return variables;
    }

    /** Links to the first page and to the next; empty when there is but one. */
    public static Component links(PageRequest request, Voice voice, PageInfo place) {
        var nav = Markup.element("nav", "pages");
        nav.with("aria-label", voice.say("element.pages"));
        if (request.query(AFTER).isPresent()) {
            nav.add(Markup.link(voice.say("element.pages.first"), request.with(AFTER, "")));
        }
        if (place.hasNextPage() && place.endCursor() != null) {
            var next = Markup.link(voice.say("element.pages.next"), request.with(AFTER, place.endCursor()));
            next.with("rel", "next");
            nav.add(next);
        }
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }
}
