package greenplan.ui.element;

import com.vaadin.flow.component.Component;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /**
     * All answers to a document whose lists are longer than the API gives at once: each goes on where the one before ended. A list that has ended
     * is asked for behind its end, where there is nothing.
     *
     * @param ask asks with these variables
     * @param places where the lists of an answer stand, each by the variable that says after which cursor it goes on
     */
    public static <T> List<T> through(
            Function<Map<String, Object>, T> ask, Map<String, ?> variables, Function<T, Map<String, PageInfo>> places) {
        var asking = new LinkedHashMap<String, Object>(variables);
        var answers = new ArrayList<T>();
        boolean more;
        do {
            var answer = ask.apply(asking);
            answers.add(answer);
            var ends = places.apply(answer);
            ends.forEach((variable, end) -> {
                if (end.endCursor() != null) {
                    asking.put(variable, end.endCursor());
                }
            });
            more = ends.values().stream().anyMatch(PageInfo::hasNextPage);
        } while (more);
        return answers;
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
        return nav.getComponentCount() > 0 ? nav : new Span();
    }
}
