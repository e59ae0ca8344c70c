package greenplan.backend.target;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Which columns a history shows, under the names that the graph gives them; keys and positions tell nobody anything. */
final class ChangedFields {

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    private static final Map<String, Map<String, String>> BY_TABLE = Map.of(
            "target",
            columns(
                    "code title_vi title_en quote translation form comparator lower upper unit due_year year_from year_to base_year"
                            + " base_value class_vi class_en standard_vi standard_en steps_vi steps_en aspirational"),
            "observation",
            columns(
                    "value qualifier kind as_of as_of_precision as_of_note_vi as_of_note_en class_vi class_en confidence"
                            + " note_vi note_en replaced_kind replaced_reason replaced_office decided_reason decided_office"),
            "amendment",
            columns("act_kind act_number act_date act_issuer effective_on summary_vi summary_en"),
            "duty_progress",
            columns("state text product day withdrawn reason"),
            "note",
            columns("code kind quote text_vi text_en clarification clarification_act clarified_on"),
            "responsibility",
            columns(
                    "modality basis act act_date note_vi note_en valid rejected_on rejected_reason ended_act ended_act_date ended_reason"));

    private ChangedFields() {}

    /** Columns with the names of their fields: {@code due_year} is dueYear, {@code title_vi} is titleVi. */
    static Map<String, String> of(String table) {
        return Objects.requireNonNull(BY_TABLE.get(table), table);
    }

    /** What a row of the table is to a reader. */
    static String object(String table) {
        return table.equals("duty_progress") ? "progress" : table;
    }

    private static Map<String, String> columns(String names) {
        var columns = new LinkedHashMap<String, String>();
        Arrays.stream(names.split(" "))
                .forEach(name -> columns.put(
                        name,
                        UNDERSCORE
                                .matcher(name)
                                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT))));
        return columns;
    }
}
