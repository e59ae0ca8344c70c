package greenplan.ui.element;

import com.vaadin.flow.component.Component;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.Placed;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A page of a list. Most lists are at hand as a whole, because their filters count all of it: a parameter of the address names the last thing of the page
 * before, so that a link still leads there when something is added elsewhere; {@link #ALL} in its place shows the whole list, for paper and for who looks
 * for a word. Lists as long as the country come from the API page by page, and the parameter is its cursor.
 *
 * @param shown the things of this page, in order
 * @param before how many come before it
 * @param total how many there are on all pages
 */
public record Slice<T>(List<T> shown, int before, int total, Place place) {

    /** Things on a page where each is a card that folds, or a few lines. */
    public static final int CARDS = 30;

    /** Things on a page where each is a row. */
    public static final int ROWS = 50;

    /** Things on a page where they stand folded in groups. */
    public static final int FOLDED = 60;

    private static final String ALL = "tat-ca";

    /**
     * Where the links of the pages lead.
     *
     * @param parameter of the address
     * @param list id of the element that holds the list: the next page begins there
     * @param previous what the parameter says of the page before; empty for the first page
     * @param next the same of the page after; empty when there is none
     * @param whole the list can be had on one page
     */
    private record Place(
            PageRequest request, String parameter, String list, String previous, String next, boolean whole) {

        private String href(String value) {
            return request.with(parameter, value) + "#" + list;
        }
    }

    /**
     * The page that the address asks for; all of the list in a file.
     *
     * @param size how many on a page
     * @param code names a thing, unlike all others
     * @throws BadRequest when the address names nothing of this list after which it goes on
     */
    public static <T> Slice<T> of(
            PageRequest request, String parameter, String list, int size, List<T> all, Function<T, String> code) {
        String after = request.query(parameter).orElse("");
        if (request.whole() || after.equals(ALL)) {
            return new Slice<>(all, 0, all.size(), new Place(request, parameter, list, "", "", true));
        }
        var codes = all.stream().map(code).toList();
        int from = after.isEmpty() ? 0 : codes.indexOf(after) + 1;
        if (!after.isEmpty() && (from == 0 || from == all.size())) {
            throw new BadRequest(parameter, after, "");
        }
        int to = Math.min(from + size, all.size());
        return new Slice<>(
                all.subList(from, to),
                from,
                all.size(),
                new Place(
                        request,
                        parameter,
                        list,
                        from > size ? codes.get(from - size - 1) : "",
                        to < all.size() ? codes.get(to - 1) : "",
                        true));
    }

    /** A page of a list that only the API has as a whole, as {@link Pages#variables} asked for it. */
    public static <T> Slice<T> of(PageRequest request, String list, List<T> shown, int total, Placed placed) {
        String previous = Objects.requireNonNullElse(placed.previousCursor(), "");
        String next = placed.hasNextPage() ? Objects.requireNonNullElse(placed.endCursor(), "") : "";
        int before = Objects.requireNonNullElse(placed.before(), 0);
        return new Slice<>(shown, before, total, new Place(request, Pages.AFTER, list, previous, next, false));
    }

    /** The request for the page of {@link #of} on which a thing stands; as it is when there is no such thing. */
    public static <T> PageRequest holding(
            String wanted, PageRequest request, String parameter, int size, List<T> all, Function<T, String> code) {
        var codes = all.stream().map(code).toList();
        int first = codes.indexOf(wanted) / size * size;
        return first < size ? request : request.having(parameter, codes.get(first - 1));
    }

    /** Says which things of how many these are and leads to the others; nothing when these are all and nobody asked for all. */
    public Component links(Voice voice) {
        return named(voice.say("element.pages"), voice);
    }

    /** The same of one list among others of the page, by its heading. */
    public Component links(String heading, Voice voice) {
        return named(voice.say("element.pages.of", heading), voice);
    }

    private Component named(String label, Voice voice) {
        var nav = Markup.element("nav", "pages");
        nav.with("aria-label", label);
        if (before > 0) {
            var previous = Markup.link(voice.say("element.pages.previous"), place.href(place.previous));
            previous.with("rel", "prev");
            nav.add(previous);
        }
        if (!shown.isEmpty() && shown.size() < total) {
            nav.add(Markup.told(Markup.element(
                    "span", "num", voice.say("element.pages.range", before + 1, before + shown.size(), total))));
        }
        if (!place.next.isEmpty()) {
            var next = Markup.link(voice.say("element.pages.next"), place.href(place.next));
            next.with("rel", "next");
            nav.add(next);
        }
        if (!place.whole) {
            return nav.getComponentCount() > 0 ? nav : new Span();
        }
        if (shown.size() < total) {
            nav.add(Markup.link(voice.say("element.pages.all", total), place.href(ALL)));
        } else if (place.request.query(place.parameter).isPresent()) {
            nav.add(Markup.link(voice.say("element.pages.each"), place.href("")));
        }
        return nav.getComponentCount() > 0 ? nav : new Span();
    }
}
