package greenplan.backend.method;

import greenplan.backend.method.TargetForm.*;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The published method, version {@value Judgement#VERSION}: the one place where a target is judged. It follows Statistics
 * Canada and Open SDG (after Eurostat), with rules of the portal's own; {@code docs/method.md} explains it to
 * citizens. Pure: the same promise, evidence and day always give the same status.
 *
 * <p>The order of rules, the first that applies wins: no data; territory; definition; past due; met; fewer than two
 * years; R.
 */
public final class StatusMethod {

    private StatusMethod() {}

    /**
     * Judges a promise.
     *
     * @param evidence every observed value of the indicator, other territories and definitions included
     * @param today values of a later day are ignored; a due year is past from 1 January after it
     */
    public static Status judge(Promise promise, Evidence evidence, LocalDate today) {
        var screened = new Judgement(promise);
        var known = evidence.until(today);
        if (known.isEmpty()) {
            return screened.noData();
        }
        var home = known.onTheSameTerritory();
        if (home.isEmpty()) {
            return screened.cannot(Reason.TERRITORY, Rule.TERRITORY);
        }
        var own = home.byTheSameDefinition();
        if (own.isEmpty()) {
            return screened.cannot(Reason.DEFINITION, Rule.DEFINITION);
        }
        int left = known.values().size() - own.values().size();
        var outcome = left == 0 ? screened : screened.noting(Remarks.leftOut(left));
        return byForm(promise, own.onePerYear(), today.getYear(), outcome);
    }

    private static Status byForm(Promise promise, List<Evidence.Value> series, int thisYear, Judgement outcome) {
        var level = new LevelRules(promise, series, thisYear, outcome);
        var byDate = new DateRules(promise, series, thisYear, outcome);
        return switch (promise.form()) {
            case SingleValue f -> level.judge(goal(Comparator.EQUAL, f.value(), promise));
            case AtLeast f -> level.judge(goal(Comparator.AT_LEAST, f.bound(), promise));
            case MoreThan f -> level.judge(goal(Comparator.MORE_THAN, f.bound(), promise));
            case AtMost f -> level.judge(goal(Comparator.AT_MOST, f.bound(), promise));
            case Range f -> level.noting(Remarks.lessAmbitiousBound()).judge(lessAmbitious(f, promise));
            case RatePerYear f -> new BaseRules(level, outcome).rate(f, promise.direction());
            case Reduction f -> new BaseRules(level, outcome).reduction(f);
            case StableAt f ->
                level.noting(Remarks.tolerance(promise)).judge(goal(Comparator.STABLE_AT, f.level(), promise));
            case ValuePerClass f -> level.judge(goal(f.comparator(), f.bound(), promise));
            case PartOf f -> level.judge(goal(f.comparator(), f.bound(), promise));
            case ShareOfNew f -> level.judge(goal(f.comparator(), f.bound(), promise));
            case Elimination f -> level.judge(Goal.atOrBeyond(BigDecimal.ZERO, Direction.DOWN));
            case CountPerYear f -> byDate.yearly(Goal.atOrBeyond(f.lower(), Direction.UP));
            case RecurringYesNo f -> byDate.yearly(Goal.atOrBeyond(BigDecimal.ONE, Direction.UP));
            case Compliance f -> byDate.once(Goal.atOrBeyond(BigDecimal.ONE, Direction.UP));
            case Deliverable f ->
                byDate.once(Goal.atOrBeyond(BigDecimal.valueOf(f.steps().size()), Direction.UP));
            case Unreadable f -> outcome.cannot(Reason.FORM_UNREADABLE, Rule.FORM);
            case Qualitative f -> outcome.cannot(Reason.QUALITATIVE, Rule.FORM);
        };
    }

    private static Goal goal(Comparator comparator, Quantity bound, Promise promise) {
        return Goal.of(comparator, bound.amount(), promise);
    }

    private static Goal lessAmbitious(Range range, Promise promise) {
        return Goal.atOrBeyond(
                promise.direction() == Direction.UP ? range.lower() : range.upper(), promise.direction());
    }
}
