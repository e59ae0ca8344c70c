package greenplan.backend.amendment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.EnumType;
import org.jspecify.annotations.Nullable;

/** What a version says, by the names of the graph; its row is asked by the names of columns, which are the same wherever versions are read. */
final class Said {

    private static final Map<String, String> OF_TARGETS = names(List.of(
            "title_vi",
            "title_en",
            "quote",
            "form",
            "comparator",
            "lower",
            "upper",
            "unit",
            "due_year",
            "aspirational",
            "base_year",
            "base_value"));

    private Said() {}

    /** Of a target, with the names of the area on which it is judged. */
    static Map<String, @Nullable String> ofTarget(
            Function<String, @Nullable Object> row, @Nullable String areaVi, @Nullable String areaEn) {
        var values = new LinkedHashMap<String, @Nullable String>();
        OF_TARGETS.forEach((column, name) -> values.put(name, text(row.apply(column))));
        values.put("territoryVi", areaVi);
        values.put("territoryEn", areaEn);
        return values;
    }

    /** Of a duty. */
    static Map<String, @Nullable String> ofDuty(Function<String, @Nullable Object> row) {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("titleVi", text(row.apply("title_vi")));
        values.put("titleEn", text(row.apply("title_en")));
        values.put("quote", text(row.apply("text")));
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case EnumType word -> word.getLiteral();
            default -> value.toString();
        };
    }

    private static Map<String, String> names(List<String> columns) {
        var names = new LinkedHashMap<String, String>();
        for (String column : columns) {
            var words = column.split("_", 2);
            names.put(
                    column,
                    words.length == 1
                            ? column
                            : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1));
        }
        return names;
    }
}
