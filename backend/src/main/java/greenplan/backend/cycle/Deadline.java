package greenplan.backend.cycle;

import greenplan.backend.start.Vietnam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * "Trước ngày 30/11": on time until 29/11, 23:59:59 in Vietnam, with no shift for a week-end (LC VII.1).
 *
 * @param before the day that the text names; filed on it is one day late
 */
public record Deadline(LocalDate before) {

    /** The last second that is on time. */
    public OffsetDateTime lastMoment() {
        return before.atStartOfDay(Vietnam.ZONE).toOffsetDateTime().minusSeconds(1);
    }

    /** Days after the last one that was on time; 0 on time. */
    public int daysLate(OffsetDateTime filed) {
        LocalDate day = Vietnam.dayOf(filed);
        return (int) Math.max(0, ChronoUnit.DAYS.between(before.minusDays(1), day));
    }
}
