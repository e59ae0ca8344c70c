package greenplan.ui.record;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of the record is asked for, as the address of the page says it.
 *
 * @param from first day, ISO 8601; empty for all
 * @param to last day; empty for all
 * @param table name of a table; empty for all
 * @param after the change after which to go on; empty for the newest
 */
record RecordChoice(String from, String to, String table, String after) {

    static final String FROM = "tu";
    static final String TO = "den";
    static final String TABLE = "bang";
    static final String AFTER = "sau";

    static RecordChoice of(Location location) {
        Map<String, List<String>> query = location.getQueryParameters().getParameters();
        return new RecordChoice(first(query, FROM), first(query, TO), first(query, TABLE), first(query, AFTER));
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst().strip();
    }

    /** The variables of the document. */
    Map<String, Object> variables() {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("filter", filter());
        if (!after.isEmpty()) {
            variables.put("after", after);
        }
        return variables;
    }

    /** The address of the page with older changes of the same choice. */
    String older(String cursor) {
        return "?" + query(Map.of(FROM, from, TO, to, TABLE, table, AFTER, cursor));
    }

    /** The address of a file of the same choice, by the end of its name. */
    String file(String end) {
        String query = query(filter());
        return "/record/changes." + end + (query.isEmpty() ? "" : "?" + query);
    }

    private Map<String, String> filter() {
        var filter = new LinkedHashMap<String, String>();
        Map.of("from", from, "to", to, "table", table).forEach((name, value) -> {
            if (!value.isEmpty()) {
                filter.put(name, value);
            }
        });
        return filter;
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
