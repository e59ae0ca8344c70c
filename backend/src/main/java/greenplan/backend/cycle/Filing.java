package greenplan.backend.cycle;

import greenplan.backend.graph.Dated;
import greenplan.backend.start.Vietnam;
import greenplan.schema.FilingState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when the report of an agency came.
 *
 * @param key its row
 * @param agencyKey row of the agency for which it was opened
 * @param planKey row of the plan that is reported on
 * @param filedAt when it came; null while it has not
 * @param onTime null while it can still come in time
 * @param daysLate days after the deadline, counted until now while it has not come, or until the cycle was closed
 * @param nothing it says that nothing happened
 * @param nothingTakenBack it said so once; null when it never took that back
 * @param completeness how much of it was filled in when it was handed over; null while it has not come
 * @param closedOn day on which the cycle was closed without it; null when it came, and while it still can
 * @param asOf the day on which the agency is named
 */
public record Filing(
        long key,
        long agencyKey,
        long planKey,
        CycleName cycle,
        FilingState state,
        @Nullable OffsetDateTime filedAt,
        @Nullable Boolean onTime,
        int daysLate,
        boolean nothing,
        @Nullable NothingTakenBack nothingTakenBack,
        @Nullable Completeness completeness,
        @Nullable LocalDate closedOn,
        LocalDate asOf)
        implements Dated {

    /** What all reports of a cycle have in common. */
    record OfCycle(
            long plan,
            CycleName name,
            Deadline deadline,
            @Nullable OffsetDateTime closedAt) {}

    /** A report as it is stored. */
    record Filed(
            long key,
            long agency,
            @Nullable OffsetDateTime filedAt,
            boolean nothing,
            @Nullable NothingTakenBack nothingTakenBack,
            boolean accepted,
            @Nullable Completeness completeness) {}

    static Filing of(OfCycle cycle, Filed filed, OffsetDateTime now, LocalDate asOf) {
        OffsetDateTime filedAt = filed.filedAt;
        OffsetDateTime until = cycle.closedAt == null ? now : cycle.closedAt;
        int late = cycle.deadline.daysLate(filedAt == null ? until : filedAt);
        FilingState state =
                filed.accepted ? FilingState.ACCEPTED : filedAt == null ? FilingState.NOT_FILED : FilingState.FILED;
        Boolean onTime = filedAt == null && late == 0 ? null : Boolean.valueOf(late == 0);
        return new Filing(
                filed.key,
                filed.agency,
                cycle.plan,
                cycle.name,
                state,
                filedAt,
                onTime,
                late,
                filed.nothing,
                filed.nothingTakenBack,
                filed.completeness,
                filedAt == null && cycle.closedAt != null ? Vietnam.dayOf(cycle.closedAt) : null,
                asOf);
    }
}
