package greenplan.ui.element;

import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Placed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Paging through a connection of the API: the parameter {@code sau} holds the cursor after which the page goes on. */
public final class Pages {

    /** The parameter of the address. */
    public static final String AFTER = "sau";

    /** As many as the API gives at once. */
    private static final int MOST = 100;

    private Pages() {}

    /**
     * Answers to a document with one list that only the API has as a whole: the page that the address asks for, or all of them for a file.
     *
     * @param ask asks with these variables and {@code first} and {@code after}
     */
    public static <T> List<T> asked(
            PageRequest request,
            int first,
            Function<Map<String, Object>, T> ask,
            Map<String, ?> variables,
            Function<T, Placed> place) {
        var asking = new LinkedHashMap<String, Object>(variables);
        if (request.whole()) {
            asking.put("first", MOST);
            return through(
                    ask, asking, answer -> Map.of("after", place.apply(answer).end()));
        }
        asking.putAll(variables(request, first));
        return List.of(ask.apply(asking));
    }

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
}
