package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.Location;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.language.Voice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a table of the workspace is sorted, filtered and paged, as its address says: Back, a bookmark and a link in a message show what
 * one saw. The graph does all three; the table asks it for what the address says.
 *
 * @param path the page of the table
 * @param given what the address says
 */
public record TableState(String path, Map<String, String> given, Voice voice) {

    private static final String ORDER = "sap-xep";
    private static final String AFTER = "sau";
    private static final String DOWN = "-";

    /** As the address says. */
    public static TableState of(Location location, Voice voice) {
        var given = new LinkedHashMap<String, String>();
        location.getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.getFirst().isBlank()) {
                given.put(name, values.getFirst().strip());
            }
        });
        return new TableState("/" + location.getPath(), given, voice);
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
    public HtmlContainer form(String label, Component... fields) {
        var button = Markup.element("button", "", voice.say("workspace.filter.go"));
        button.getElement().setAttribute("type", "submit");
        var form = Markup.element("form", "filters");
        form.add(fields);
        filter(ORDER).ifPresent(order -> {
            var kept = Markup.element("input", "");
            kept.getElement()
                    .setAttribute("type", "hidden")
                    .setAttribute("name", ORDER)
                    .setAttribute("value", order);
            form.add(kept);
        });
        form.add(button);
        if (given.keySet().stream().anyMatch(name -> !name.equals(ORDER) && !name.equals(AFTER))) {
            form.add(Markup.link(voice.say("workspace.filter.none"), path));
        }
        form.getElement()
                .setAttribute("action", path)
                .setAttribute("role", "search")
                .setAttribute("aria-label", label);
        return form;
    }

    /** A field for words. */
    public HtmlContainer words(String name, String label) {
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("type", "search")
                .setAttribute("value", filter(name).orElse(""));
        return Markup.element("label", "", Markup.element("span", "", label), input);
    }

    /** A field for one of these constants, or any of them. */
    public <E extends Enum<E>> HtmlContainer choice(String name, String label, Class<E> constants, String words) {
        String chosen = filter(name, constants).map(TableState::word).orElse("");
        var select = Markup.element("select", "", Markup.option("", voice.say("workspace.filter.any"), chosen));
        select.getElement().setAttribute("name", name);
        for (E constant : constants.getEnumConstants()) {
            select.add(Markup.option(word(constant), voice.texts().word(words, constant), chosen));
        }
        return Markup.element("label", "", Markup.element("span", "", label), select);
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
    private String href(String name, String value) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(AFTER);
        changed.put(name, value);
        changed.values().removeIf(String::isEmpty);
        return changed.isEmpty()
                ? path
                : changed.entrySet().stream()
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

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
