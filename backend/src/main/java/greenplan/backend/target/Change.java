package greenplan.backend.target;

import greenplan.schema.ChangeKind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the history of a target.
 *
 * @param object what changed: target, observation, note or responsibility
 * @param reason why, in the words of who did it
 * @param fields what differs, in the order of {@link ChangedFields}
 */
record Change(
        OffsetDateTime at,
        ChangeKind kind,
        String object,
        @Nullable String reason,
        List<FieldChange> fields) {

    /** A field before and after, as text; null where it had no value. */
    record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}

    /**
     * @param table name of the table
     * @param before the row before, by column; null when it was added
     * @param after the row after; null when it was removed
     */
    static Change of(
            OffsetDateTime at,
            String table,
            @Nullable String reason,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after) {
        var kind = before == null ? ChangeKind.ADDED : after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        var fields = new ArrayList<FieldChange>();
        ChangedFields.of(table).forEach((column, field) -> {
            var was = before == null ? null : before.get(column);
            var is = after == null ? null : after.get(column);
            if (!Objects.equals(was, is)) {
                fields.add(new FieldChange(field, was, is));
            }
        });
        return new Change(at, kind, ChangedFields.object(table), reason, List.copyOf(fields));
    }
}
