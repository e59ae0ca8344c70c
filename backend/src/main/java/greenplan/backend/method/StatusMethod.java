package greenplan.backend.method;

import static java.util.Objects.requireNonNull;

import greenplan.backend.method.TargetForm.*;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published method, version {@value Judgement#VERSION}: the one place where a target is judged. It follows Statistics
 * Canada and Open SDG (after Eurostat), with rules of the portal's own; {@code docs/method.md} explains it to
 * citizens. Pure: the same promise, evidence and day always give the same status.
 *
 * <p>The order of rules, the first that applies wins: no data; territory; definition; past due; met; fewer than two
 * years; R.
 */
public final class StatusMethod {

    /** Version of the method: the same promise, evidence and day are judged the same as long as it stays. */
    public static final String VERSION = Judgement.VERSION;

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
        boolean over = promise.isOver(today);
        if (known.isEmpty()) {
            return over ? screened.noResult(null) : screened.noData();
        }
        var home = known.onTheSameTerritory();
        if (home.isEmpty()) {
            return over ? screened.noResult(Reason.TERRITORY) : screened.cannot(Reason.TERRITORY, Rule.TERRITORY);
        }
        var own = home.byTheSameDefinition();
        if (own.isEmpty()) {
            return over ? screened.noResult(Reason.DEFINITION) : screened.cannot(Reason.DEFINITION, Rule.DEFINITION);
        }
        int left = known.values().size() - own.values().size();
        var outcome = left == 0 ? screened : screened.noting(Remarks.leftOut(left));
        return byForm(promise, own.onePerYear(), today.getYear(), outcome);
    }

    private static Status byForm(Promise promise, List<Evidence.Value> series, int thisYear, Judgement outcome) {
        var level = new LevelRules(promise, series, thisYear, outcome);
        var byDate = new DateRules(promise, series, thisYear, outcome);
        var goal = Goal.of(promise);
        return switch (promise.form()) {
            case RatePerYear f -> new BaseRules(level, outcome).rate(f, promise.direction());
            case Reduction f -> new BaseRules(level, outcome).reduction(f);
            case Range f -> level.noting(Remarks.lessAmbitiousBound()).judge(requireNonNull(goal));
            case StableAt f -> level.noting(Remarks.tolerance(promise)).judge(requireNonNull(goal));
            case CountPerYear f -> byDate.yearly(requireNonNull(goal));
            case RecurringYesNo f -> byDate.yearly(requireNonNull(goal));
            case Compliance f -> byDate.once(requireNonNull(goal));
            case Deliverable f -> byDate.once(requireNonNull(goal));
            case Unreadable f -> outcome.cannot(Reason.FORM_UNREADABLE, Rule.FORM);
            case Qualitative f -> outcome.cannot(Reason.QUALITATIVE, Rule.FORM);
            case SingleValue _,
                    AtLeast _,
                    MoreThan _,
                    AtMost _,
                    ValuePerClass _,
                    PartOf _,
                    ShareOfNew _,
                    Elimination _ -> level.judge(requireNonNull(goal));
        };
    }

    /**
     * What a figure of the area that followed the one of the plan says of a promise; null where there is nothing to compare, because the
     * promise is in words.
     */
    public static @Nullable Indication indication(Promise promise, Evidence.Value value) {
        return switch (promise.form()) {
            case Unreadable _, Qualitative _ -> null;
            default -> Indication.of(promise, value);
        };
    }
}
