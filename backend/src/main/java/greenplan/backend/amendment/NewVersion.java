package greenplan.backend.amendment;

import greenplan.backend.method.FormRule;
import greenplan.db.DateSpan;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an act makes of the newest version of a target; of a duty, what it changes says all. */
final class NewVersion {

    private NewVersion() {}

    /** A version without a last day. */
    record InForce(DateSpan valid, boolean repealed) {}

    /**
     * One of a target.
     *
     * @param unit of its bounds
     * @param area row of the territory on which it is judged
     * @param dueYear end of its period; null when the text gives none
     * @param firstYear of a rate the first year of its period
     */
    record TargetInForce(
            InForce inForce,
            Promised promised,
            @Nullable String unit,
            long area,
            @Nullable Integer dueYear,
            @Nullable Integer firstYear) {}

    /** A promise with its bounds, as printed. */
    record Promised(
            FormRule form,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {

        /** The bounds of a new form are those that the act names; of the same form, one that it does not name stays. */
        Promised changedBy(AmendingAct.TargetChange change) {
            return change.form() != null
                    ? new Promised(change.form().form(), change.form().comparator(), change.lower(), change.upper())
                    : new Promised(
                            form,
                            comparator,
                            change.lower() == null ? lower : change.lower(),
                            change.upper() == null ? upper : change.upper());
        }
    }

    /**
     * What an act says of a target, and what is promised then.
     *
     * @param area row of the territory on which it is judged from then on; null where that stays
     */
    record OfTarget(
            AmendingAct.TargetChange change,
            Promised promised,
            @Nullable Long area) {}
}
