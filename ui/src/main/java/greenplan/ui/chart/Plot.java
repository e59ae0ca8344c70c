package greenplan.ui.chart;

import greenplan.schema.ValueForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a chart tells.
 *
 * @param form how the values are read: only numbers make lines
 * @param unit of the scale, in the language of the reader; empty without one
 * @param lines values that belong together: one line per area and class, the first one what is judged
 * @param outranked values beside which another of the same day counts
 * @param replaced values that do not count any more
 * @param promise what was promised, as levels of the same quantity; null when it is no level
 * @param breaks days on which the area changed
 * @param title what the chart shows, in one phrase
 * @param words all that it shows, for those who do not see it
 */
public record Plot(
        ValueForm form,
        String unit,
        List<Line> lines,
        List<Point> outranked,
        List<Point> replaced,
        @Nullable Promise promise,
        List<Break> breaks,
        String title,
        String words) {

    /**
     * Values of one area and class, in any order.
     *
     * @param area whose values they are
     * @param legend the same, and whether they are judged
     */
    public record Line(String area, String legend, List<Point> points) {

        /** The values, oldest first. */
        List<Point> sorted() {
            return points.stream()
                    .sorted(java.util.Comparator.comparing(Point::day))
                    .toList();
        }
    }

    /**
     * A published value.
     *
     * @param label its figure as the table shows it
     */
    public record Point(LocalDate day, BigDecimal value, String label) {

        /** A year or more that nobody counted lies between this one and a later one. */
        boolean isFarFrom(Point next) {
            return next.day().getYear() - day.getYear() > 1;
        }
    }

    /**
     * Levels that were promised, lowest first.
     *
     * @param year at whose end they are due; null when none is named
     * @param words the promise in words
     */
    public record Promise(List<Level> levels, @Nullable Integer year, String words) {

        /** The last day of its year. */
        @Nullable
        LocalDate due() {
            return year == null ? null : LocalDate.of(year, 12, 31);
        }
    }

    /** A bound and its figure. */
    public record Level(BigDecimal value, String label) {}

    /** A change of area, and what it is called. */
    public record Break(LocalDate day, String label) {}

    /** Values are numbers on a scale. */
    boolean isScaled() {
        return form == ValueForm.NUMBER;
    }

    /** Values are a yes or a no. */
    boolean isAnswer() {
        return form == ValueForm.YES_NO;
    }

    /** All values that are shown. */
    Stream<Point> points() {
        return Stream.of(lines.stream().flatMap(line -> line.points().stream()), outranked.stream(), replaced.stream())
                .flatMap(each -> each);
    }

    /** All days that have to be in sight. */
    Stream<LocalDate> days() {
        var due = promise == null ? null : promise.due();
        return Stream.concat(points().map(Point::day), Stream.ofNullable(due)).filter(Objects::nonNull);
    }
}
