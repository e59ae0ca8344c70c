package greenplan.backend.record;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is on record.
 *
 * @param table name of the base table
 * @param row key of the row that was changed
 * @param before its columns by name, as text, those without a value left out; null when it was added
 * @param after the same afterwards; null when it was removed
 * @param actor {@code account:<key>} or {@code system:<part>}
 */
record ChangeRow(
        long key,
        OffsetDateTime at,
        String table,
        long row,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after,
        String actor,
        @Nullable String reason) {

    /** A column of the row, as it was last. */
    @Nullable
    String column(String name) {
        return Objects.requireNonNull(after == null ? before : after).get(name);
    }

    /** A key in a column; null when there is none. */
    @Nullable
    Long key(String column) {
        String text = column(column);
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }

    /** The account that did it; null for the portal itself. */
    @Nullable
    Long account() {
        return actor.matches("account:\\d{1,18}") ? Long.valueOf(actor.substring("account:".length())) : null;
    }
}
