package greenplan.backend.amendment;

import greenplan.backend.graph.Text;
import greenplan.backend.method.FormRule;
import greenplan.backend.mutation.Problems;
import greenplan.backend.unit.Units;
import greenplan.schema.Language;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the bounds of a promise, and with the level from which an act lets its path begin. */
record Level(Problems problems, String at) {

    /** Forms that are judged by the path to a level; the constraint {@code stated_start_belongs_to_a_level} says the same. */
    private static final Set<FormRule> WITH_A_PATH = EnumSet.of(
            FormRule.REDUCTION,
            FormRule.RATE_PER_YEAR,
            FormRule.SINGLE_VALUE,
            FormRule.AT_LEAST,
            FormRule.MORE_THAN,
            FormRule.AT_MOST,
            FormRule.RANGE,
            FormRule.STABLE_AT,
            FormRule.VALUE_PER_CLASS,
            FormRule.PART_OF,
            FormRule.SHARE_OF_NEW);

    void bounds(NewVersion.Promised promised) {
        BigDecimal lower = promised.lower();
        BigDecimal upper = promised.upper();
        boolean negative = (lower != null && lower.signum() < 0) || (upper != null && upper.signum() < 0);
        boolean fit = FormRule.fits(promised.comparator(), lower, upper);
        problems.unless(fit, at + ".lower", "amendment.BOUNDS");
        problems.unless(!negative, at + ".lower", "amendment.NEGATIVE");
        problems.unless(
                !fit || negative || promised.form().allows(promised.comparator(), lower, upper),
                at + ".lower",
                "amendment.BOUNDS.form");
    }

    /** The bounds are in their unit, and not in another one of the act. */
    void unit(@Nullable String quote, NewVersion.Promised promised, @Nullable String unit) {
        if (quote == null || unit == null) {
            return;
        }
        Stream.of(promised.lower(), promised.upper())
                .flatMap(Stream::ofNullable)
                .flatMap(bound -> QuotedBound.inAnotherUnit(quote, bound, unit).stream())
                .findFirst()
                .ifPresent(other -> problems.add(
                        at + ".lower",
                        "amendment.OTHER_UNIT",
                        other.words(),
                        new Text(unit, Units.in(unit, Language.EN)),
                        new Text(other.amount().replace('.', ','), other.amount())));
    }

    /** @param dueYear end of the period then; null when there is none */
    void start(FormRule form, @Nullable Integer year, @Nullable BigDecimal value, @Nullable Integer dueYear) {
        if (year == null && value == null) {
            return;
        }
        boolean reduction = form == FormRule.REDUCTION;
        problems.unless(WITH_A_PATH.contains(form), at + ".baseValue", "amendment.START.form");
        problems.unless(reduction || (year != null && value != null), at + ".baseValue", "amendment.START.pair");
        problems.unless(
                !reduction || value == null || value.signum() > 0, at + ".baseValue", "amendment.START.positive");
        problems.unless(
                year == null || dueYear == null || year < dueYear,
                at + ".baseYear",
                "amendment.START.late",
                year,
                dueYear);
    }

    /** @param firstYear of a rate the first year of its period; null for others */
    void due(@Nullable Integer dueYear, @Nullable Integer firstYear) {
        problems.unless(
                dueYear == null || firstYear == null || firstYear < dueYear,
                at + ".dueYear",
                "amendment.DUE_TOO_EARLY",
                firstYear);
    }
}
