package greenplan.backend.method;

import static java.util.Objects.requireNonNull;

import greenplan.backend.graph.Text;
import greenplan.backend.method.Goal.Answer;
import greenplan.schema.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges promises of a level, by the rules past due; met; no due year; fewer than two years; R, in this order. */
record LevelRules(Promise promise, List<Evidence.Value> series, int thisYear, Judgement outcome) {

    LevelRules noting(Text note) {
        return new LevelRules(promise, series, thisYear, outcome.noting(note));
    }

    /** The path begins where an act lets it begin, else at the first value of the series. */
    Status judge(Goal goal) {
        var stated = promise.start();
        if (stated != null) {
            return noting(Remarks.statedStart(stated)).judge(goal, stated, null, series);
        }
        var first = series.getFirst();
        return judge(goal, Point.of(first), first, series);
    }

    /** Whether the due year is over and there is no value of it, whatever the goal. */
    boolean dueYearWithoutEvidence() {
        return isPastDue() && valueOf(requireNonNull(promise.dueYear())) == null;
    }

    boolean isPastDue() {
        var due = promise.dueYear();
        return due != null && thisYear > due;
    }

    /**
     * @param start where the path begins
     * @param base the observed value behind {@code start} and behind a goal made from it; null when the plan states it
     * @param usable the values from the start on, at least one
     */
    Status judge(Goal goal, Point start, Evidence.@Nullable Value base, List<Evidence.Value> usable) {
        var latest = usable.getLast();
        var due = promise.dueYear();
        if (due != null && isPastDue()) {
            var last = valueOf(due);
            return last == null
                    ? outcome.noEvidenceOfDueYear(Point.of(latest), goal)
                    : atTheEnd(goal, start, base, last);
        }
        var met = goal.isMetBy(latest);
        if (met == Answer.YES) {
            return outcome.verdict(Verdict.ACHIEVED, Rule.MET, shown(start), goal, latest, inputs(base, latest));
        }
        if (met == Answer.OPEN && goal.isBeyond(latest.amount())) {
            // "More than 8" against "at most 10": the printed number would do, the true one may not.
            return outcome.cannot(Reason.VALUE_NOT_EXACT, Rule.MET, goal, latest);
        }
        if (due == null) {
            return outcome.cannot(Reason.NO_DUE_YEAR, Rule.NO_DUE_YEAR, goal, latest);
        }
        if (latest.year() <= start.year()) {
            return outcome.cannot(Reason.ONE_POINT, Rule.TWO_YEARS, goal, latest);
        }
        return byPace(goal, start, base, latest, due);
    }

    private Status atTheEnd(Goal goal, Point start, Evidence.@Nullable Value base, Evidence.Value last) {
        var used = inputs(base, last);
        return switch (goal.isMetBy(last)) {
            case YES -> outcome.verdict(Verdict.ACHIEVED, Rule.PAST_DUE, shown(start), goal, last, used);
            case NO -> outcome.verdict(Verdict.NOT_ACHIEVED, Rule.PAST_DUE, shown(start), goal, last, used);
            case OPEN -> outcome.cannot(Reason.VALUE_NOT_EXACT, Rule.PAST_DUE, goal, last);
        };
    }

    private Status byPace(Goal goal, Point start, Evidence.@Nullable Value base, Evidence.Value latest, int due) {
        var inputs = base == null ? List.of(latest) : List.of(base, latest);
        var end = Point.of(latest);
        int fromGoal = end.value().compareTo(goal.bound());
        if (start.value().compareTo(goal.bound()) == 0) {
            // Exactly at a strict bound, from the first year to the latest: no step away, and no step beyond.
            var verdict = fromGoal == 0 ? Verdict.LIMITED : Verdict.MOVING_AWAY;
            return outcome.verdict(verdict, Rule.BASE_EQUALS_TARGET, start, end, goal, null, inputs);
        }
        var pace = Pace.of(start, end, goal, due);
        var noted = pace.path() == Pace.Path.LINEAR ? outcome.noting(Remarks.linearPath()) : outcome;
        return noted.verdict(Thresholds.verdict(pace.r()), Rule.PACE, start, end, goal, pace, inputs);
    }

    /** A comparison uses the base only where the goal was made from it. */
    private List<Evidence.Value> inputs(Evidence.@Nullable Value base, Evidence.Value judged) {
        return base == null || !goalFromBase() || base.equals(judged) ? List.of(judged) : List.of(base, judged);
    }

    private @Nullable Point shown(Point start) {
        return goalFromBase() ? start : null;
    }

    private boolean goalFromBase() {
        return promise.form() instanceof TargetForm.Reduction || promise.form() instanceof TargetForm.RatePerYear;
    }

    private Evidence.@Nullable Value valueOf(int year) {
        return series.stream().filter(v -> v.year() == year).findAny().orElse(null);
    }
}
