package greenplan.backend.packages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows and values in words: codes instead of ids. */
final class RowWords {

    private final Map<String, String> codes = new HashMap<>();

    /** Remembers what a row of a table is called. */
    void name(Table<?> table, long id, Record row) {
        codes.put(table.getName() + id, object(RowKey.of(table), row));
    }

    /** The object that a row stands for: its own code, or those of what it belongs to. */
    String object(RowKey key, Record row) {
        Field<?> last = key.fields().getLast();
        if (last.getName().equals("code") || last.getName().equals("path")) {
            return Objects.toString(row.get(last));
        }
        return key.fields().stream()
                .map(field -> value(key.table(), field, row))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** A value, or the code of what an id points to. */
    @Nullable
    String value(Table<?> table, Field<?> field, @Nullable Record row) {
        Object value = row == null ? null : row.get(field);
        if (value instanceof Long id) {
            for (ForeignKey<?, ?> reference : table.getReferences()) {
                if (reference.getFields().getFirst().getName().equals(field.getName())) {
                    return codes.getOrDefault(reference.getKey().getTable().getName() + id, "#" + id);
                }
            }
        }
        return switch (value) {
            case null -> null;
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Object[] items -> Arrays.toString(items);
            default -> value.toString();
        };
    }

    /** Name of a column as a reader of the package knows it: title_vi is title.vi. */
    static String field(Field<?> field) {
        return field.getName()
                .replaceFirst("_(vi|en)$", ".$1")
                .replaceFirst("_id$", "")
                .toLowerCase(Locale.ROOT);
    }
}
