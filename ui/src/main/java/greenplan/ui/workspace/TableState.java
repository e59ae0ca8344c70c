package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a table of the workspace is sorted, filtered and paged, as its address says: Back, a bookmark and a link in a message show what
 * one saw. The graph does all three; the table asks it for what the address says.
 *
 * @param path the page of the table
 * @param given what the address says
 * @param kept names of what the page is about and no filter is: it stays whatever is filtered
 */
public record TableState(String path, Map<String, String> given, Set<String> kept, Voice voice) {

    private static final String ORDER = "sap-xep";
    private static final String AFTER = "sau";
    private static final String DOWN = "-";

    /**
     * As the address says.
     *
     * @param kept names of what the page is about, such as its plan
     */
    public static TableState of(Location location, Voice voice, String... kept) {
        var given = new LinkedHashMap<String, String>();
        location.getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.getFirst().isBlank()) {
                given.put(name, values.getFirst().strip());
            }
        });
        return new TableState("/" + location.getPath(), given, Set.of(kept), voice);
    }

    /** What the document of the table is asked with: how many rows, after which, in which order. */
    public <E extends Enum<E>> Map<String, Object> asked(int rows, Class<E> columns) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("first", rows);
        after().ifPresent(cursor -> asked.put("after", cursor));
        by(columns).ifPresent(by -> asked.put("orderBy", Map.of("by", by.name(), "descending", isDescending())));
        return asked;
    }

    /** A filter; empty when it does not matter. */
    public Optional<String> filter(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** A filter among constants, written in small letters with hyphens; empty when it does not matter or is none of them. */
    public <E extends Enum<E>> Optional<E> filter(String name, Class<E> constants) {
        return filter(name).flatMap(word -> constant(word, constants));
    }

    /** By which of these columns the table is sorted; empty for its own order. */
    public <E extends Enum<E>> Optional<E> by(Class<E> columns) {
        return filter(ORDER).flatMap(word -> constant(word.startsWith(DOWN) ? word.substring(1) : word, columns));
    }

    /** Sorted the other way round. */
    public boolean isDescending() {
        return filter(ORDER).orElse("").startsWith(DOWN);
    }

    /** The cursor after which the page begins. */
    public Optional<String> after() {
        return filter(AFTER);
    }

    /** Makes the heading of a column sort the table: once upwards, once more downwards. */
    public DataTable sorts(DataTable table, int column, Enum<?> by) {
        String word = word(by);
        String order = filter(ORDER).orElse("");
        boolean up = order.equals(word);
        boolean down = order.equals(DOWN + word);
        return table.sorted(
                column, up ? "ascending" : down ? "descending" : "none", href(ORDER, up ? DOWN + word : word));
    }

    /** The fields of filters, with a button; what the table is sorted by stays. */
    public Plain form(String label, Component... fields) {
        var button = Markup.element("button", "", voice.say("workspace.filter.go"));
        button.getElement().setAttribute("type", "submit");
        var form = Markup.element("form", "filters");
        form.add(fields);
        given.forEach((name, value) -> {
            if (stays(name)) {
                var hidden = Markup.element("input", "");
                hidden.getElement()
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value);
                form.add(hidden);
            }
        });
        form.add(button);
        if (isFiltered()) {
            var all = new LinkedHashMap<>(given);
            all.keySet().removeIf(name -> !stays(name));
            form.add(Markup.link(voice.say("workspace.filter.none"), address(all)));
        }
        form.getElement()
                .setAttribute("action", path)
                .setAttribute("role", "search")
                .setAttribute("aria-label", label);
        return form;
    }

    private boolean stays(String name) {
        return name.equals(ORDER) || kept.contains(name);
    }

    /** Some rows are left out. */
    public boolean isFiltered() {
        return given.keySet().stream().anyMatch(name -> !stays(name) && !name.equals(AFTER));
    }

    /** Somebody looks for rows: the address sorts, filters or pages, so the table comes before whatever else the page has. */
    public boolean isLookedAt() {
        return given.keySet().stream().anyMatch(name -> !kept.contains(name));
    }

    /** A field for words. */
    public Plain words(String name, String label) {
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("type", "search")
                .setAttribute("value", filter(name).orElse(""));
        return Markup.element("label", "", Markup.element("span", "", label), input);
    }

    /** A field for one of these constants, or any of them. */
    public <E extends Enum<E>> Plain choice(String name, String label, Class<E> constants, String words) {
        var choices = new LinkedHashMap<String, String>();
        for (E constant : constants.getEnumConstants()) {
            choices.put(word(constant), voice.texts().word(words, constant));
        }
        return choice(name, label, choices);
    }

    /** A field for one of these words of the address, each with what is shown for it, or any of them. */
    public Plain choice(String name, String label, Map<String, String> choices) {
        String chosen = filter(name).orElse("");
        var select = Markup.element("select", "", Markup.option("", voice.say("workspace.filter.any"), chosen));
        select.getElement().setAttribute("name", name);
        choices.forEach((word, shown) -> select.add(Markup.option(word, shown, chosen)));
        return Markup.element("label", "", Markup.element("span", "", label), select);
    }

    /** A field for a day. */
    public Plain day(String name, String label) {
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("type", "date")
                .setAttribute("name", name)
                .setAttribute("value", filter(name).orElse(""));
        return Markup.element("label", "", Markup.element("span", "", label), input);
    }

    /** The way to the next page, and back to the first one. */
    public Component pages(PageInfo page) {
        var pages = Markup.element("p", "pages");
        if (after().isPresent()) {
            pages.add(Markup.link(voice.say("workspace.first-page"), href(AFTER, "")));
        }
        if (page.hasNextPage() && page.endCursor() != null) {
            pages.add(Markup.link(voice.say("element.pages.next"), href(AFTER, page.endCursor())));
        }
        return pages;
    }

    /** The address with something else; the page begins anew unless it is what is changed. */
    public String href(String name, String value) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(AFTER);
        changed.put(name, value);
        changed.values().removeIf(String::isEmpty);
        return address(changed);
    }

    private String address(Map<String, String> query) {
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static <E extends Enum<E>> Optional<E> constant(String word, Class<E> constants) {
        for (E constant : constants.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** A constant as the address writes it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
