package greenplan.backend.cycle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * "Trước ngày 30/11": on time until 29/11, 23:59:59 in Vietnam, with no shift for a week-end (LC VII.1).
 *
 * @param before the day that the text names; filed on it is one day late
 */
public record Deadline(LocalDate before) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The last second that is on time. */
    public OffsetDateTime lastMoment() {
        return before.atStartOfDay(VIETNAM).toOffsetDateTime().minusSeconds(1);
    }

    /** Days after the last one that was on time; 0 on time. */
    public int daysLate(OffsetDateTime filed) {
        LocalDate day = filed.atZoneSameInstant(VIETNAM).toLocalDate();
        return (int) Math.max(0, ChronoUnit.DAYS.between(before.minusDays(1), day));
    }
}
