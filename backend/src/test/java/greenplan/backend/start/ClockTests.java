package greenplan.backend.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ClockTests {

    @Test
    void theDayCanBeFixedAndThenItIsNoonInVietnam() {
        Clock clock = clock(LocalDate.of(2026, 11, 29));
        assertThat(LocalDateTime.now(clock)).isEqualTo("2026-11-29T12:00");
        assertThat(clock.instant()).isEqualTo("2026-11-29T05:00:00Z");
    }

    @Test
    void elseTheClockRunsInTheTimeOfVietnam() {
        assertThat(clock(null).getZone()).hasToString("Asia/Ho_Chi_Minh");
        assertThat(clock(null)).isEqualTo(Clock.system(Vietnam.ZONE));
    }

    private static Clock clock(LocalDate today) {
        var none = new Settings.Database(null, null, null, null);
        return new ClockConfiguration().clock(new Settings(Path.of("data"), today, null, null, none));
    }
}
