package greenplan.backend.succession;

import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a province has for a time, a national code or an area, and how it passes when provinces are merged or split. The same for a package
 * that is loaded, a preview and what is decided in the portal.
 *
 * @param what a code, an area
 * @param span the days on which the province has it
 */
public record Handover<T>(T what, DateSpan span) {

    /**
     * Carries what one province has through a reorganisation that it takes part in. What it has on the eve ends there: nobody measures the
     * old area any more, and the code is free for whoever gets it on the day. A province that goes on and gets nothing new keeps what it has.
     *
     * @param had in any order
     * @param goesOn whether the province follows
     * @param begun what it has from the day on; null for nothing new
     */
    public static <T> List<Handover<T>> through(
            List<Handover<T>> had, LocalDate day, boolean goesOn, @Nullable T begun) {
        var has = new ArrayList<Handover<T>>();
        for (Handover<T> each : had) {
            has.add(each.endsBefore(day) && (begun != null || !goesOn) ? each.until(day) : each);
        }
        if (begun != null) {
            has.add(new Handover<>(begun, DateSpan.since(day)));
        }
        return List.copyOf(has);
    }

    /** Whether the province has it on the eve of that day and would have it on. */
    private boolean endsBefore(LocalDate day) {
        return span.contains(day) && span.contains(day.minusDays(1));
    }

    private Handover<T> until(LocalDate day) {
        return new Handover<>(what, new DateSpan(span.from(), day));
    }

    /** Whether both are had on one day. */
    public boolean overlaps(Handover<?> other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Handover<?> other) {
        LocalDate from = span.from();
        LocalDate until = other.span.until();
        return from == null || until == null || from.isBefore(until);
    }
}
