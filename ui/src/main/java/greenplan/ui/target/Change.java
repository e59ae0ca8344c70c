package greenplan.ui.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded about an object.
 *
 * @param action ADDED, CHANGED or REMOVED
 * @param object target, observation, note, responsibility; plan when a package brought all of it
 * @param fields what differs
 */
public record Change(String action, String object, List<Field> fields) {

    /** A field before and after; null where it had no value. */
    public record Field(
            String field, @Nullable String before, @Nullable String after) {}
}
