package greenplan.backend.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a promise has, told to the day. */
class TimeLeftTests {

    @ParameterizedTest
    @CsvSource({
        "2030, 2026-11-30, 1493, còn 4 năm 1 tháng, 4 years 1 month left",
        "2030, 2029-12-31, 366, còn 1 năm, 1 year left",
        "2026, 2026-11-30, 32, còn 1 tháng, 1 month left",
        "2026, 2026-12-02, 30, còn 30 ngày, 30 days left",
        "2026, 2026-12-31, 1, còn 1 ngày, 1 day left",
        "2026, 2027-01-01, -1, đã hết hạn 1 ngày, due 1 day ago",
        "2026, 2027-01-31, -31, đã hết hạn 1 tháng, due 1 month ago",
        "2020, 2026-11-30, -2160, đã hết hạn 5 năm 11 tháng, due 5 years 11 months ago",
        "2020, 2022-12-31, -730, đã hết hạn 2 năm, due 2 years ago",
    })
    void yearsAndWholeMonthsAreToldAndDaysWhereItIsLess(
            int due, LocalDate today, int days, String vietnamese, String english) {
        var left = TimeLeft.of(due, today);

        assertThat(left.days()).isEqualTo(days);
        assertThat(left.sentence().vi()).isEqualTo(vietnamese);
        assertThat(left.sentence().en()).isEqualTo(english);
    }
}
