package greenplan.backend.method;

import greenplan.backend.graph.Text;
import greenplan.backend.unit.Units;
import greenplan.schema.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@link StatusMethod} needs to know of a target.
 *
 * @param form what is promised, its bounds in {@code measured}
 * @param direction which way the indicator gets better; {@link Direction#UP} where nothing is measured
 * @param dueYear the end of the period, or null when the text gives none; for a rate the end of its own period
 * @param measured the indicator's unit, in which values are observed; null for a pure number
 * @param tolerance how far "stable at" may fall short of its level, in the indicator's unit; zero unless published
 * @param start the level from which an act lets the path begin; null when it begins at the first observed value
 * @param area on which other area than that of the plan it is judged, and by which act, as the end of a sentence; null on that of the plan
 * @param printed the form as the plan prints it, its bounds in the plan's own unit
 */
public record Promise(
        TargetForm form,
        Direction direction,
        @Nullable Integer dueYear,
        @Nullable String measured,
        BigDecimal tolerance,
        @Nullable Point start,
        @Nullable Text area,
        TargetForm printed) {

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

    /** A promise that the plan prints in the unit in which values are observed, judged on the area of its plan, from the first of them on. */
    public Promise(
            TargetForm form,
            Direction direction,
            @Nullable Integer dueYear,
            @Nullable String measured,
            BigDecimal tolerance) {
        this(form, direction, dueYear, measured, tolerance, null, null, form);
    }

    /** The unit in which values are observed; null for a pure number. */
    public @Nullable Text unit() {
        return measured == null ? null : new Text(measured, Units.in(measured, Language.EN));
    }

    /** Whether its due year is over: from 1 January after it on. */
    public boolean isOver(LocalDate today) {
        return dueYear != null && today.getYear() > dueYear;
    }

    /**
     * A promise that is judged on values in another unit than it is printed in: 1 tỷ cây on triệu cây. No tolerance.
     *
     * @param measured unit in which values are observed; null for a pure number
     * @throws IllegalArgumentException when the two measure different things
     */
    public static Promise measured(
            TargetForm printed,
            Direction direction,
            @Nullable Integer dueYear,
            @Nullable String measured,
            @Nullable Point start,
            @Nullable Text area) {
        return new Promise(
                MeasuredForm.of(printed, measured == null ? "" : measured),
                direction,
                dueYear,
                measured,
                BigDecimal.ZERO,
                start,
                area,
                printed);
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
        return new Promise(form, direction, dueYear, unit.isEmpty() ? null : unit, BigDecimal.ZERO);
    }
}
