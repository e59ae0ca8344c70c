package greenplan.backend.succession;

import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who bears a duty from when to when.
 *
 * @param agency slug in its province
 * @param position 1 is the bearer that the section names, or who follows it
 * @param span days on which the agency bears the duty
 * @param change code of the reorganisation that brought the duty here; null for who the plan names
 * @param note why it went there
 */
public record Holding(
        String agency,
        Modality modality,
        int position,
        DateSpan span,
        @Nullable String change,
        @Nullable Text note) {

    /** The bearer that the plan names. */
    public static Holding named(String agency, Modality modality, int position) {
        return new Holding(agency, modality, position, new DateSpan(null, null), null, null);
    }

    /** No end is known. */
    public boolean isOpen() {
        return span.until() == null;
    }

    Holding until(LocalDate day) {
        return new Holding(agency, modality, position, new DateSpan(span.from(), day), change, note);
    }
}
