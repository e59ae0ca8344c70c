package greenplan.backend.cycle;

import greenplan.db.base.enums.CycleKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A round of reports on a plan, as everybody sees it.
 *
 * @param key its row
 * @param dueBefore reports are on time until the day before
 * @param dataCutoff last day that the data may describe
 * @param extensions later deadlines, oldest first
 * @param reports one per agency that owes one
 */
public record Cycle(
        long key,
        CycleKind kind,
        int year,
        LocalDate opensOn,
        LocalDate dueBefore,
        LocalDate dataCutoff,
        List<StaffCycle.Extension> extensions,
        List<Filing> reports) {

    /** The last second that is on time. */
    public OffsetDateTime lastMoment() {
        return new Deadline(dueBefore).lastMoment();
    }
}
