package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a reorganisation can be undone.
 *
 * @param recordedOn day on which it was decided in the portal; null when it came with a package
 * @param date its day
 * @param builtUpon a later one reaches the same agency or province
 * @param inUse something was given to what it begins
 */
record Undoable(@Nullable LocalDate recordedOn, LocalDate date, boolean builtUpon, boolean inUse) {

    void check(LocalDate today, Problems problems) {
        problems.unless(recordedOn != null, null, "reorganisation.FROM_A_PACKAGE");
        problems.unless(recordedOn == null || date.isAfter(today), null, "reorganisation.IN_FORCE", date);
        problems.unless(!builtUpon, null, "reorganisation.BUILT_UPON");
        problems.unless(!inUse, null, "reorganisation.IN_USE");
    }
}
