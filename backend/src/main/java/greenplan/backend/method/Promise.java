package greenplan.backend.method;

import greenplan.backend.graph.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What {@link StatusMethod} needs to know of a target.
 *
 * @param form what is promised
 * @param direction which way the indicator gets better; {@link Direction#UP} where nothing is measured
 * @param dueYear the end of the period, or null when the text gives none; for a rate the end of its own period
 * @param unit the indicator's unit, in which values are observed; null for a pure number
 * @param tolerance how far "stable at" may fall short of its level, in the indicator's unit; zero unless published
 */
public record Promise(
        TargetForm form,
        Direction direction,
        @Nullable Integer dueYear,
        @Nullable Text unit,
        BigDecimal tolerance) {

    public Promise {
        FormChecks.check(tolerance.signum() >= 0, "A tolerance must not be negative", tolerance);
        if (form instanceof TargetForm.RatePerYear rate) {
            dueYear = dueYear == null ? rate.toYear() : dueYear;
            var from = rate.fromYear();
            FormChecks.check(
                    from == null || dueYear == null || from < dueYear,
                    "A rate per year must be due after the first year of its period, " + from,
                    dueYear);
        }
    }

    /** A promise whose values are observed in the unit that the form prints, or without one; no tolerance. */
    public static Promise of(TargetForm form, Direction direction, @Nullable Integer dueYear) {
        var unit = switch (form) {
            case TargetForm.SingleValue f -> f.value().unit();
            case TargetForm.AtLeast f -> f.bound().unit();
            case TargetForm.MoreThan f -> f.bound().unit();
            case TargetForm.AtMost f -> f.bound().unit();
            case TargetForm.Range f -> f.unit();
            case TargetForm.StableAt f -> f.level().unit();
            case TargetForm.ValuePerClass f -> f.bound().unit();
            case TargetForm.PartOf f -> f.bound().unit();
            case TargetForm.ShareOfNew f -> f.bound().unit();
            case TargetForm.CountPerYear f -> f.unit();
            default -> "";
        };
        return new Promise(form, direction, dueYear, unit.isEmpty() ? null : new Text(unit, unit), BigDecimal.ZERO);
    }
}
