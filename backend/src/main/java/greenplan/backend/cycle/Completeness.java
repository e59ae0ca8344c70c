package greenplan.backend.cycle;

import org.jspecify.annotations.Nullable;

/**
 * How much of a report is filled in, by its rows.
 *
 * @param valuesTold rows of targets with a value; a reason for none is not counted
 * @param valuesOwed rows of targets that the report owes
 * @param dutiesTold rows of duties that say something
 * @param dutiesHeld rows of duties that the agency holds; null where they were not counted
 */
public record Completeness(
        int valuesTold,
        int valuesOwed,
        int dutiesTold,
        @Nullable Integer dutiesHeld) {

    /** As it is stored; null when the report has not come. */
    static @Nullable Completeness of(
            @Nullable Integer valuesTold,
            @Nullable Integer valuesOwed,
            @Nullable Integer dutiesTold,
            @Nullable Integer dutiesHeld) {
        return valuesTold == null || valuesOwed == null || dutiesTold == null
                ? null
                : new Completeness(valuesTold, valuesOwed, dutiesTold, dutiesHeld);
    }
}
