package greenplan.backend.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final Deadline DEADLINE = new Deadline(LocalDate.of(2026, 11, 30));

    @Test
    void beforeTheThirtiethEndsWithTheTwentyNinthInVietnam() {
        assertThat(DEADLINE.lastMoment()).isEqualTo(OffsetDateTime.parse("2026-11-29T23:59:59+07:00"));
        assertThat(DEADLINE.daysLate(OffsetDateTime.parse("2026-11-29T16:59:59Z")))
                .isZero();
    }

    @Test
    void onTheThirtiethItIsOneDayLate() {
        assertThat(DEADLINE.daysLate(OffsetDateTime.parse("2026-11-29T17:00:00Z")))
                .isEqualTo(1);
        assertThat(DEADLINE.daysLate(OffsetDateTime.parse("2026-12-02T09:00:00+07:00")))
                .isEqualTo(3);
    }
}
