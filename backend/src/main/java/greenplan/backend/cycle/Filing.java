package greenplan.backend.cycle;

import greenplan.backend.graph.Dated;
import greenplan.schema.FilingState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when the report of an agency came.
 *
 * @param agencyKey row of the agency
 * @param filedAt when it came; null while it has not
 * @param onTime null while it can still come in time
 * @param daysLate days after the deadline, counted until now while it has not come
 * @param nothing it says that nothing happened
 * @param asOf the day on which the agency is named
 */
public record Filing(
        long agencyKey,
        FilingState state,
        @Nullable OffsetDateTime filedAt,
        @Nullable Boolean onTime,
        int daysLate,
        boolean nothing,
        LocalDate asOf)
        implements Dated {

    static Filing of(
            long agency,
            @Nullable OffsetDateTime filedAt,
            boolean nothing,
            boolean accepted,
            Deadline deadline,
            OffsetDateTime now,
            LocalDate asOf) {
        int late = deadline.daysLate(filedAt == null ? now : filedAt);
        FilingState state =
                accepted ? FilingState.ACCEPTED : filedAt == null ? FilingState.NOT_FILED : FilingState.FILED;
        Boolean onTime = filedAt == null && late == 0 ? null : Boolean.valueOf(late == 0);
        return new Filing(agency, state, filedAt, onTime, late, nothing, asOf);
    }
}
