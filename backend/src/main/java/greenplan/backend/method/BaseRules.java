package greenplan.backend.method;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the promises whose level must first be worked out from the level of a base year. */
record BaseRules(LevelRules level, Judgement outcome) {

    /** So many per cent below the base year's level, which the plan states or a value of that year gives. */
    Status reduction(TargetForm.Reduction form) {
        var stated = form.baseValue();
        var observed = stated == null ? valueIn(form.baseYear()) : null;
        var kept = TargetForm.HUNDRED.subtract(form.percent()).divide(TargetForm.HUNDRED);
        if (stated != null) {
            return fromBase(new Point(stated, form.baseYear(), null, null), null, kept, Direction.DOWN);
        }
        return observed == null ? unknown() : fromBase(Point.of(observed), observed, kept, Direction.DOWN);
    }

    /** The less ambitious rate, compounded from the base to the end of the period. */
    Status rate(TargetForm.RatePerYear form, Direction direction) {
        var from = form.fromYear();
        var to = level.promise().dueYear();
        var stated = level.promise().start();
        if (stated != null && to != null) {
            return fromBase(stated, null, compounded(form, direction, to - stated.year()), direction);
        }
        var before = from == null ? null : valueIn(from - 1);
        var base = from != null && before == null ? valueIn(from) : before;
        if (base == null || to == null) {
            return unknown();
        }
        return fromBase(Point.of(base), base, compounded(form, direction, to - base.year()), direction);
    }

    private static BigDecimal compounded(TargetForm.RatePerYear form, Direction direction, int years) {
        return BigDecimal.ONE
                .add(form.lower().divide(TargetForm.HUNDRED).multiply(BigDecimal.valueOf(direction.sign())))
                .pow(years, DECIMAL128);
    }

    private Status fromBase(Point start, Evidence.@Nullable Value base, BigDecimal factor, Direction direction) {
        if (start.value().signum() <= 0) {
            return level.dueYearWithoutEvidence()
                    ? pastDue()
                    : outcome.cannot(Reason.BASE_VALUE_NOT_POSITIVE, Rule.BASE_VALUE);
        }
        var goal = Goal.atOrBeyond(start.value().multiply(factor, DECIMAL128), direction);
        var noted = level.noting(Remarks.levelFromBase(start));
        var later = level.series().stream().filter(v -> v.year() > start.year()).toList();
        if (!later.isEmpty()) {
            return noted.judge(goal, start, base, later);
        }
        if (level.isPastDue()) {
            return pastDue();
        }
        return base == null
                ? outcome.cannot(Reason.ONE_POINT, Rule.TWO_YEARS)
                : noted.outcome().cannot(Reason.ONE_POINT, Rule.TWO_YEARS, goal, base);
    }

    private Status unknown() {
        return level.dueYearWithoutEvidence() ? pastDue() : outcome.cannot(Reason.BASE_VALUE_UNKNOWN, Rule.BASE_VALUE);
    }

    private Status pastDue() {
        return outcome.noEvidenceOfDueYear(Point.of(level.series().getLast()), null);
    }

    private Evidence.@Nullable Value valueIn(int year) {
        List<Evidence.Value> series = level.series();
        return series.stream().filter(v -> v.year() == year).findAny().orElse(null);
    }
}
