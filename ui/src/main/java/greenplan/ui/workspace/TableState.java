package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return filter(name).flatMap(word -> AddressWord.read(word, constants));
    }

    /** By which of these columns the table is sorted; empty for its own order. */
    public <E extends Enum<E>> Optional<E> by(Class<E> columns) {
        return filter(ORDER)
                .flatMap(word -> AddressWord.read(word.startsWith(DOWN) ? word.substring(1) : word, columns));
    }

    /** The cursor after which the page begins. */
    public Optional<String> after() {
        return filter(AFTER);
    }

    /** Sorted the other way round. */
    public boolean isDescending() {
        return filter(ORDER).orElse("").startsWith(DOWN);
    }

    /** Makes the heading of a column sort the table: once upwards, once more downwards. */
    public DataTable sorts(DataTable table, int column, Enum<?> by) {
        String word = AddressWord.of(by);
        String order = filter(ORDER).orElse("");
        boolean up = order.equals(word);
        boolean down = order.equals(DOWN + word);
        return table.sorted(
                column, up ? "ascending" : down ? "descending" : "none", href(ORDER, up ? DOWN + word : word));
    }

    /** No filter. */
    boolean stays(String name) {
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
        return StaffPaths.with(path, changed);
    }
}
