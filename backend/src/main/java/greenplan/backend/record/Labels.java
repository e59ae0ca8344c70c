package greenplan.backend.record;

import greenplan.backend.graph.Sentences;
import greenplan.backend.graph.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What tables, columns and coded values are called: {@code report_value}, {@code report_value.amount}, {@code value-DRAFT}. A
 * column that stands under {@code *.} is called the same in every table.
 */
final class Labels {

    private static final Sentences WORDS = Sentences.in("record", "labels");

    private Labels() {}

    /** Tables with a name, in the order of their names. */
    static List<String> tables() {
        var names = new TreeSet<>(WORDS.keys());
        names.removeIf(name -> name.indexOf('.') >= 0 || name.startsWith("value-"));
        return new ArrayList<>(names);
    }

    /** What a row of the table is; the name of the table itself when there is no label. */
    static Text table(String table) {
        return WORDS.find(table).orElse(new Text(table, table));
    }

    /** What a column is called; empty when it is not shown. */
    static Optional<Text> column(String table, String column) {
        return WORDS.find(table + "." + column).or(() -> WORDS.find("*." + column));
    }

    /** A coded value in words; as it is when it has none. */
    static Text value(String code) {
        return WORDS.find("value-" + code).orElse(new Text(code, code));
    }
}
