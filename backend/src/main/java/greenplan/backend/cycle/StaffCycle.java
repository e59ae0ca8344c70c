package greenplan.backend.cycle;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.CycleDecisionKind;
import greenplan.db.base.enums.CycleKind;
import greenplan.schema.CycleState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of reports on a plan, as staff see it.
 *
 * @param key its row
 * @param planKey row of the plan
 * @param plan code of the plan
 * @param province slug of the plan's province
 * @param focalAgencyName name of the agency that is the plan's focal point now; null when the plan names none
 * @param number counts the extraordinary cycles of the year, from 1; 1 of the other kinds
 * @param topic what an extraordinary one asks about
 * @param dueBefore reports are on time until the day before
 * @param dataCutoff last day that the data may describe
 * @param version counts its changes
 * @param decisions what was decided since it was opened, oldest first
 * @param overrides why it was opened although something was odd
 */
public record StaffCycle(
        long key,
        long planKey,
        String plan,
        Text planTitle,
        String province,
        @Nullable Text focalAgencyName,
        CycleKind kind,
        int year,
        int number,
        @Nullable Text topic,
        LocalDate opensOn,
        LocalDate dueBefore,
        LocalDate dataCutoff,
        int version,
        CycleEnding ending,
        List<Extension> extensions,
        List<CycleDecision> decisions,
        List<CycleOverride> overrides) {

    /** Global id. */
    public String id() {
        return StaffId.of("StaffCycle", key);
    }

    /** The last second that is on time. */
    public OffsetDateTime lastMoment() {
        return new Deadline(dueBefore).lastMoment();
    }

    /** Until when what has not come is late: now, or when the cycle was closed. */
    public OffsetDateTime until(OffsetDateTime now) {
        return ending.closedAt() == null ? now : ending.closedAt();
    }

    /** Whether it runs. */
    public CycleState state() {
        if (ending.withdrawnAt() != null) {
            return CycleState.WITHDRAWN;
        }
        return ending.closedAt() == null ? CycleState.OPEN : CycleState.CLOSED;
    }

    /** How it was closed; null while it is open. */
    public @Nullable CycleDecision closed() {
        return ending.closedAt() == null ? null : CycleDecision.last(decisions, CycleDecisionKind.CLOSED);
    }

    /** How it was withdrawn; null while it stands. */
    public @Nullable CycleDecision withdrawn() {
        return ending.withdrawnAt() == null ? null : CycleDecision.last(decisions, CycleDecisionKind.WITHDRAWN);
    }

    /** More time for everybody, with its public reason. */
    record Extension(LocalDate wasBefore, LocalDate dueBefore, String reason, OffsetDateTime at) {}
}
