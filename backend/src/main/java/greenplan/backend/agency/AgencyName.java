package greenplan.backend.agency;

import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name of an agency while it was valid.
 *
 * @param name the name
 * @param from first day, or null when unknown
 * @param to last day, or null while it is valid
 */
public record AgencyName(
        Text name, @Nullable LocalDate from, @Nullable LocalDate to) {

    static AgencyName of(String vi, @Nullable String en, DateSpan valid) {
        LocalDate until = valid.until();
        return new AgencyName(new Text(vi, en), valid.from(), until == null ? null : until.minusDays(1));
    }

    boolean begunBy(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    boolean endedBefore(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
