package greenplan.backend.record;

import greenplan.backend.graph.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * What tables, columns and coded values are called: {@code report_value}, {@code report_value.amount}, {@code value-DRAFT}. A
 * column that stands under {@code *.} is called the same in every table.
 */
final class Labels {

    private static final Properties VI = read("labels_vi.properties");
    private static final Properties EN = read("labels_en.properties");

    private Labels() {}

    /** Tables with a name, in the order of their names. */
    static List<String> tables() {
        var names = new TreeSet<>(VI.stringPropertyNames());
        names.removeIf(name -> name.indexOf('.') >= 0 || name.startsWith("value-"));
        return new ArrayList<>(names);
    }

    /** What a row of the table is; the name of the table itself when there is no label. */
    static Text table(String table) {
        return of(table).orElse(new Text(table, table));
    }

    /** What a column is called; empty when it is not shown. */
    static Optional<Text> column(String table, String column) {
        return of(table + "." + column).or(() -> of("*." + column));
    }

    /** A coded value in words; as it is when it has none. */
    static Text value(String code) {
        return of("value-" + code).orElse(new Text(code, code));
    }

    private static Optional<Text> of(String key) {
        String vi = VI.getProperty(key);
        return vi == null
                ? Optional.empty()
                : Optional.of(new Text(vi, Objects.requireNonNull(EN.getProperty(key), key)));
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
