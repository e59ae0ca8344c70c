package greenplan.backend.cycle;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.CycleDecisionKind;
import greenplan.db.base.enums.CycleKind;
import greenplan.schema.CycleState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of reports on a plan, as everybody sees it.
 *
 * @param key its row
 * @param dueBefore reports are on time until the day before
 * @param dataCutoff last day that the data may describe
 * @param closedAt null while it is open
 * @param targets codes of the targets that an extraordinary one asks about; empty when it asks about all
 * @param extensions later deadlines, oldest first
 * @param decisions what else was decided since it was opened, oldest first
 * @param overrides why it was opened although something was odd
 * @param reports one per agency that owes one
 */
public record Cycle(
        long key,
        CycleName name,
        LocalDate opensOn,
        LocalDate dueBefore,
        LocalDate dataCutoff,
        @Nullable OffsetDateTime closedAt,
        List<String> targets,
        List<StaffCycle.Extension> extensions,
        List<CycleDecision> decisions,
        List<CycleOverride> overrides,
        List<Filing> reports) {

    public CycleKind kind() {
        return name.kind();
    }

    public int year() {
        return name.year();
    }

    public int number() {
        return name.number();
    }

    public @Nullable Text topic() {
        return name.topic();
    }

    /** Whether it runs; a withdrawn one is nobody's to see. */
    public CycleState state() {
        return closedAt == null ? CycleState.OPEN : CycleState.CLOSED;
    }

    /** How it was closed; null while it is open. */
    public @Nullable CycleDecision closed() {
        return closedAt == null ? null : CycleDecision.last(decisions, CycleDecisionKind.CLOSED);
    }

    /** The last second that is on time. */
    public OffsetDateTime lastMoment() {
        return new Deadline(dueBefore).lastMoment();
    }

    /** One that was withdrawn, by its name alone. */
    record Withdrawn(
            long plan,
            CycleName cycle,
            OffsetDateTime withdrawnAt,
            @Nullable String reason) {}
}
