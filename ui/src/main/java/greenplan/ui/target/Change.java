package greenplan.ui.target;

import greenplan.schema.ValueForm;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a history, as the API tells it.
 *
 * @param kind ADDED, CHANGED or REMOVED
 * @param object target, observation, note, responsibility, progress, amendment; plan when a package brought all of it
 * @param title what it is about; null where the page is about it, or where it has no title
 * @param valueForm how the values of an observation are read; null where the page knows, and for anything else
 * @param fields what differs
 */
public record Change(
        OffsetDateTime at,
        String kind,
        String object,
        @Nullable String title,
        @Nullable ValueForm valueForm,
        @Nullable String reason,
        List<Field> fields) {

    /** A field before and after; null where it had no value. */
    public record Field(
            String field, @Nullable String before, @Nullable String after) {}
}
