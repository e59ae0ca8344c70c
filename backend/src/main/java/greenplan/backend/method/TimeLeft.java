package greenplan.backend.method;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * How long a promise has until its due year is over, or for how long that has been so. The day itself counts on both sides: on the last day one
 * day is left, on the day after it one day is over.
 *
 * @param days above zero what is left, below zero what is over; never zero
 * @param sentence {@code còn 4 năm 1 tháng}, {@code đã hết hạn 5 năm 11 tháng}: years and whole months, days where it is less than a month
 */
public record TimeLeft(int days, Text sentence) {

    /** Seen from a day, until the last day of a year. */
    public static TimeLeft of(int dueYear, LocalDate today) {
        var after = LocalDate.of(dueYear, 12, 31).plusDays(1);
        if (today.isBefore(after)) {
            var left = words(today, after);
            return new TimeLeft(
                    (int) ChronoUnit.DAYS.between(today, after), new Text("còn " + left.vi(), left.en() + " left"));
        }
        var tomorrow = today.plusDays(1);
        var over = words(after, tomorrow);
        return new TimeLeft(
                -(int) ChronoUnit.DAYS.between(after, tomorrow),
                new Text("đã hết hạn " + over.vi(), "due " + over.en() + " ago"));
    }

    private static Words words(LocalDate from, LocalDate to) {
        Period span = from.until(to);
        if (span.toTotalMonths() == 0) {
            return counted(span.getDays(), "ngày", "day");
        }
        if (span.getYears() == 0) {
            return counted(span.getMonths(), "tháng", "month");
        }
        var years = counted(span.getYears(), "năm", "year");
        if (span.getMonths() == 0) {
            return years;
        }
        var months = counted(span.getMonths(), "tháng", "month");
        return new Words(years.vi() + " " + months.vi(), years.en() + " " + months.en());
    }

    private static Words counted(int number, String vi, String en) {
        return new Words(number + " " + vi, number + " " + en + (number == 1 ? "" : "s"));
    }
}
