package greenplan.backend.target;

import static java.util.Objects.requireNonNull;

import greenplan.backend.graph.Dated;
import greenplan.backend.graph.Text;
import greenplan.backend.method.Direction;
import greenplan.backend.method.TargetForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the graph shows it: the union {@code TargetForm}, one record per member and of its name. Bounds are as
 * printed; a unit is null for an index. For judging there is {@link TargetForm}.
 */
public sealed interface PrintedForm {

    record SingleValue(BigDecimal value, @Nullable String unit) implements PrintedForm {}

    record AtLeast(BigDecimal value, @Nullable String unit) implements PrintedForm {}

    record MoreThan(BigDecimal value, @Nullable String unit) implements PrintedForm {}

    record AtMost(BigDecimal value, @Nullable String unit) implements PrintedForm {}

    record Range(
            BigDecimal lower, BigDecimal upper, @Nullable String unit) implements PrintedForm {}

    record RatePerYear(
            BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            Direction direction,
            @Nullable Integer from,
            @Nullable Integer to)
            implements PrintedForm {}

    record Reduction(
            BigDecimal by,
            @Nullable String unit,
            int baseYear,
            @Nullable BigDecimal baseValue) implements PrintedForm {}

    record StableAt(BigDecimal value, @Nullable String unit) implements PrintedForm {}

    record ValuePerClass(
            Text ofClass, BigDecimal value, @Nullable String unit) implements PrintedForm {}

    record PartOf(long wholeKey, BigDecimal value, @Nullable String unit, LocalDate asOf)
            implements PrintedForm, Dated {}

    record ShareOfNew(BigDecimal value, @Nullable String unit) implements PrintedForm {}

    record CountPerYear(
            BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit) implements PrintedForm {}

    record Recurring(String quote) implements PrintedForm {}

    record Elimination(String quote) implements PrintedForm {}

    record Compliance(Text standard) implements PrintedForm {}

    record Qualitative(String quote) implements PrintedForm {}

    record UnreadableForm(String quote) implements PrintedForm {}

    record Deliverable(List<Text> steps) implements PrintedForm {}

    /**
     * The form of a target.
     *
     * @param direction which way the indicator gets better, and so a rate goes
     * @param quote the promise, for what has no number
     * @param wholeKey row of the target it is part of; that of {@link TargetForm.PartOf} has one
     * @param asOf the day on which it reads like this
     */
    static PrintedForm of(
            TargetForm form,
            Direction direction,
            @Nullable String unit,
            String quote,
            @Nullable Long wholeKey,
            LocalDate asOf) {
        return switch (form) {
            case TargetForm.SingleValue f -> new SingleValue(f.value().amount(), unit);
            case TargetForm.AtLeast f -> new AtLeast(f.bound().amount(), unit);
            case TargetForm.MoreThan f -> new MoreThan(f.bound().amount(), unit);
            case TargetForm.AtMost f -> new AtMost(f.bound().amount(), unit);
            case TargetForm.Range f -> new Range(f.lower(), f.upper(), unit);
            case TargetForm.RatePerYear f ->
                new RatePerYear(f.lower(), f.upper(), unit, direction, f.fromYear(), f.toYear());
            case TargetForm.Reduction f -> new Reduction(f.percent(), unit, f.baseYear(), f.baseValue());
            case TargetForm.StableAt f -> new StableAt(f.level().amount(), unit);
            case TargetForm.ValuePerClass f ->
                new ValuePerClass(f.className(), f.bound().amount(), unit);
            case TargetForm.PartOf f ->
                new PartOf(requireNonNull(wholeKey), f.bound().amount(), unit, asOf);
            case TargetForm.ShareOfNew f -> new ShareOfNew(f.bound().amount(), unit);
            case TargetForm.CountPerYear f -> new CountPerYear(f.lower(), f.upper(), unit);
            case TargetForm.RecurringYesNo f -> new Recurring(quote);
            case TargetForm.Elimination f -> new Elimination(quote);
            case TargetForm.Compliance f -> new Compliance(f.standard());
            case TargetForm.Unreadable f -> new UnreadableForm(quote);
            case TargetForm.Qualitative f -> new Qualitative(quote);
            case TargetForm.Deliverable f -> new Deliverable(f.steps());
        };
    }
}
