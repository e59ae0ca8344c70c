package greenplan.backend.cycle;

import greenplan.backend.graph.DayWords;
import greenplan.backend.mutation.Problems;
import greenplan.backend.start.Vietnam;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cycle has come to an end, by being closed or withdrawn.
 *
 * @param closedAt null while it is open
 * @param withdrawnAt null while it stands
 */
public record CycleEnding(
        @Nullable OffsetDateTime closedAt, @Nullable OffsetDateTime withdrawnAt) {

    /** A withdrawn cycle does not count: nothing is done with its reports. */
    public void refuseWithdrawn(Problems problems) {
        if (withdrawnAt != null) {
            problems.add(null, "cycle.WITHDRAWN", DayWords.of(Vietnam.dayOf(withdrawnAt)));
        }
    }

    /** In a closed cycle nothing is filed any more, so nothing goes back to an agency either. */
    public void refuseClosed(Problems problems) {
        refuseWithdrawn(problems);
        if (closedAt != null) {
            problems.add(null, "cycle.CLOSED", DayWords.of(Vietnam.dayOf(closedAt)));
        }
    }
}
