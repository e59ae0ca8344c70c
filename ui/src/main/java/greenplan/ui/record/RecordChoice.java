package greenplan.ui.record;

import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.TableState;
import java.util.LinkedHashMap;
import java.util.Map;

/** What of the record is asked for, as the address of the page says it. */
record RecordChoice(TableState state) {

    static final String FROM = "tu";
    static final String TO = "den";
    static final String TABLE = "bang";
    static final String ACCOUNT = "tai-khoan";

    private static final int ROWS = 25;

    /** By what the record can be sorted: it is a sequence in time. */
    enum Column {
        AT
    }

    /** The variables of the document. */
    Map<String, Object> variables() {
        var variables = state.asked(ROWS, Column.class);
        variables.remove("orderBy");
        variables.put("oldestFirst", state.by(Column.class).isPresent() && !state.isDescending());
        variables.put("filter", filter());
        return variables;
    }

    /** The address of a file of the same choice, by the end of its name. */
    String file(String end) {
        return StaffPaths.with("/record/changes." + end, filter());
    }

    private Map<String, String> filter() {
        var filter = new LinkedHashMap<String, String>();
        Map.of("from", FROM, "to", TO, "table", TABLE, "account", ACCOUNT).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> state.filter(each.getValue()).ifPresent(value -> filter.put(each.getKey(), value)));
        return filter;
    }
}
