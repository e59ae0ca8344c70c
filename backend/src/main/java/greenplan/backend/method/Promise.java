package greenplan.backend.method;

import greenplan.backend.graph.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@link StatusMethod} needs to know of a target.
 *
 * @param form what is promised
 * @param direction which way the indicator gets better; {@link Direction#UP} where nothing is measured
 * @param dueYear the end of the period, or null when the text gives none; for a rate the end of its own period
 * @param unit the indicator's unit, in which values are observed; null for a pure number
 * @param tolerance how far "stable at" may fall short of its level, in the indicator's unit; zero unless published
 * @param start the level from which an act lets the path begin; null when it begins at the first observed value
 * @param area on which other area than that of the plan it is judged, and by which act, as the end of a sentence; null on that of the plan
 */
public record Promise(
        TargetForm form,
        Direction direction,
        @Nullable Integer dueYear,
        @Nullable Text unit,
        BigDecimal tolerance,
        @Nullable Point start,
        @Nullable Text area) {

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

    /** A promise that is judged on the area of its plan, from the first observed value on. */
    public Promise(
            TargetForm form,
            Direction direction,
            @Nullable Integer dueYear,
            @Nullable Text unit,
            BigDecimal tolerance) {
        this(form, direction, dueYear, unit, tolerance, null, null);
    }

    /** Whether its due year is over: from 1 January after it on. */
    public boolean isOver(LocalDate today) {
        return dueYear != null && today.getYear() > dueYear;
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
