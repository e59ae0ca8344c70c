package greenplan.db;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds: PostgreSQL's {@code daterange}.
 *
 * @param from the first day, or null when it holds since ever
 * @param until the first day on which it holds no more, or null when no end is known
 */
public record DateSpan(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Throws {@link IllegalArgumentException} when it ends before or on the day it begins: no day would be in it. */
    public DateSpan {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "A span of days must end after it begins, but was: from " + from + " until " + until);
        }
    }

    /** All days from the given one on. */
    public static DateSpan since(LocalDate from) {
        return new DateSpan(from, null);
    }

    /** The days from a first to a last one, both included; null is open. */
    public static DateSpan of(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new DateSpan(first, last == null ? null : last.plusDays(1));
    }

    /** True on the days of the span: {@code span @> day}. ({@code Field.contains} would compare texts.) */
    public static Condition on(Field<DateSpan> span, LocalDate day) {
        return on(span, DSL.val(day));
    }

    /**
     * The same for a day that comes with the statement. Rows are found by their keys, and then by the day. Said plainly, a plan that PostgreSQL
     * makes once for all days believes that one row of two hundred holds on a day, and looks through all that ever held; of this it expects half.
     */
    public static Condition on(Field<DateSpan> span, Field<LocalDate> day) {
        return DSL.condition("coalesce({0} @> {1}, false)", span, day);
    }

    /** True when the span has no end: {@code upper_inf(span)}. */
    public static Condition isOpen(Field<DateSpan> span) {
        return DSL.condition("upper_inf({0})", span);
    }

    /** True when the span has a day on or after the given one, or no end. */
    public static Condition lastsTo(Field<DateSpan> span, LocalDate day) {
        return DSL.condition("(upper_inf({0}) or upper({0}) > {1})", span, DSL.val(day));
    }

    /** The last day on which it holds, or null when no end is known. */
    public @Nullable LocalDate to() {
        return until == null ? null : until.minusDays(1);
    }

    /** Whether the day is in the span. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Reads PostgreSQL's text form, for instance {@code [2025-03-01,)}. */
    public static DateSpan parse(String text) {
        int comma = text.indexOf(',');
        int last = text.length() - 1;
        if (comma < 1 || last <= comma || !isOneOf("[(", text.charAt(0)) || !isOneOf("])", text.charAt(last))) {
            throw new IllegalArgumentException("A date range must look like [2025-03-01,2025-07-01), but was: " + text);
        }
        try {
            return new DateSpan(
                    bound(text.substring(1, comma), text.charAt(0) == '('),
                    bound(text.substring(comma + 1, last), text.charAt(last) == ']'));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A date range must hold ISO dates, but was: " + text, e);
        }
    }

    private static boolean isOneOf(String signs, char sign) {
        return signs.indexOf(sign) >= 0;
    }

    private static @Nullable LocalDate bound(String text, boolean nextDay) {
        if (text.isEmpty() || text.endsWith("infinity")) {
            return null;
        }
        LocalDate day = LocalDate.parse(text);
        return nextDay ? day.plusDays(1) : day;
    }

    /** PostgreSQL's canonical text form. */
    @Override
    public String toString() {
        return (from == null ? "(" : "[" + from) + "," + (until == null ? "" : until) + ")";
    }
}
