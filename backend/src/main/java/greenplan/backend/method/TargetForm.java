package greenplan.backend.method;

import static greenplan.backend.method.FormChecks.bears;
import static greenplan.backend.method.FormChecks.check;
import static greenplan.backend.method.FormChecks.takes;
import static greenplan.backend.method.FormChecks.text;

import greenplan.backend.graph.Text;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What exactly a target promises. Each form is a type of its own, because each is judged in its own way.
 * Bounds are kept as printed and positive: a reduction of 15 % is 15, a yearly rate of 1,0 to 1,5 is 1.0 and 1.5.
 * A form that cannot be is refused with {@link IllegalArgumentException}, and the message shows the value.
 */
public sealed interface TargetForm {

    /** A value as printed ("đạt 97%"): met at it or beyond it in the indicator's direction. */
    record SingleValue(Quantity value) implements TargetForm {}

    /** "ít nhất 35%": ≥. */
    record AtLeast(Quantity bound) implements TargetForm {}

    /** "trên 50%": strict >; the bound itself does not meet it. */
    record MoreThan(Quantity bound) implements TargetForm {}

    /** "không quá": ≤, whichever way the indicator points. */
    record AtMost(Quantity bound) implements TargetForm {}

    /** "60-80%": judged at its less ambitious bound. Both bounds in one unit. */
    record Range(BigDecimal lower, BigDecimal upper, String unit) implements TargetForm {
        public Range {
            check(
                    FormRule.fits(Comparator.BETWEEN, lower, upper),
                    "The lower bound of a range must be below the upper",
                    lower + " to " + upper);
        }
    }

    /**
     * "giảm 1,0 - 1,5%/năm giai đoạn 2021 - 2030": the indicator's level changes by this many per cent a year,
     * in the indicator's direction, from the year before {@code fromYear} to {@code toYear}.
     *
     * @param lower per cent a year, the less ambitious; positive and below 100
     * @param upper per cent a year, or null when one rate is printed
     * @param fromYear first year of the period, or null when the text gives none
     * @param toYear last year of the period, or null when the text gives none
     */
    record RatePerYear(
            BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable Integer fromYear,
            @Nullable Integer toYear) implements TargetForm {
        public RatePerYear {
            bears(FormRule.RATE_PER_YEAR, lower, "A rate per year must be above 0 and below 100 per cent, as printed");
            check(
                    upper == null || upper.compareTo(lower) > 0,
                    "The upper rate must be above the lower " + lower,
                    upper);
            check(
                    fromYear == null || toYear == null || fromYear < toYear,
                    "A rate needs a period that ends after it begins",
                    fromYear + " to " + toYear);
        }
    }

    /**
     * "giảm ít nhất 15% so với năm 2014".
     *
     * @param comparator how the text binds the percentage; more than it meets the promise in any case
     * @param percent above 0, at most 100
     * @param baseValue level in the base year in the indicator's unit; null when the plan does not give it
     */
    record Reduction(
            Comparator comparator,
            BigDecimal percent,
            int baseYear,
            @Nullable BigDecimal baseValue) implements TargetForm {
        public Reduction {
            takes(FormRule.REDUCTION, comparator);
            bears(
                    FormRule.REDUCTION,
                    percent,
                    "A reduction must be above 0 and cannot exceed 100 per cent, as printed");
            check(baseValue == null || baseValue.signum() > 0, "A base value must be positive", baseValue);
        }
    }

    /** "ổn định ở mức 60%". */
    record StableAt(Quantity level) implements TargetForm {}

    /** The value promised for one class, such as "đô thị loại II trở lên"; each class is a target of its own. */
    record ValuePerClass(Text className, Comparator comparator, Quantity bound) implements TargetForm {
        public ValuePerClass {
            takes(FormRule.VALUE_PER_CLASS, comparator);
        }
    }

    /** "trong đó có 65%…": a part of what another target counts. */
    record PartOf(String parentTargetCode, Comparator comparator, Quantity bound) implements TargetForm {
        public PartOf {
            takes(FormRule.PART_OF, comparator);
            text(parentTargetCode, "The code of the parent target");
        }
    }

    /** "10% số lượng xe buýt mới": counts new items only. */
    record ShareOfNew(Comparator comparator, Quantity bound) implements TargetForm {
        public ShareOfNew {
            takes(FormRule.SHARE_OF_NEW, comparator);
        }
    }

    /**
     * "10 - 15 đề tài mỗi năm": each year is judged by itself, at the lower count.
     *
     * @param upper null when one count is printed
     * @param unit what is counted
     */
    record CountPerYear(BigDecimal lower, @Nullable BigDecimal upper, String unit) implements TargetForm {
        public CountPerYear {
            bears(FormRule.COUNT_PER_YEAR, lower, "A count per year must be positive, as printed");
            check(
                    upper == null || upper.compareTo(lower) > 0,
                    "The upper count must be above the lower " + lower,
                    upper);
        }
    }

    /** Something to be done every year; the observed value is 1 for done and 0 for not done. */
    record RecurringYesNo() implements TargetForm {}

    /** A prohibition or an end to something: the promised level is zero. */
    record Elimination() implements TargetForm {}

    /** Compliance with a standard; the observed value is 1 for compliant and 0 for not. */
    record Compliance(Text standard) implements TargetForm {}

    /** What is stored of the promise fits no form: its words alone can be shown, and nothing is judged. */
    record Unreadable() implements TargetForm {}

    /** Words with a date and no number that could be observed. */
    record Qualitative() implements TargetForm {}

    /** "xây dựng và triển khai": steps in order; the observed value is the number of steps completed. */
    record Deliverable(List<Text> steps) implements TargetForm {
        public Deliverable {
            steps = List.copyOf(steps);
            check(!steps.isEmpty(), "A deliverable needs at least one step", steps);
        }
    }

    /** Per cent as a whole. */
    BigDecimal HUNDRED = BigDecimal.valueOf(100);
}
