package greenplan.backend.method;

import static java.util.Comparator.comparingInt;

import greenplan.schema.Verdict;
import java.util.List;

/** Judges promises that are kept or not at a date: once, at the due year, or again every year. */
record DateRules(Promise promise, List<Evidence.Value> series, int thisYear, Judgement outcome) {

    /** Yes or no at the due date, and not before. Without a due year only a yes can be told. */
    Status once(Goal goal) {
        var due = promise.dueYear();
        if (due != null && thisYear <= due) {
            return outcome.cannot(Reason.NOT_DUE, Rule.NOT_DUE, goal, series.getLast());
        }
        // Past due, or met, or without a due year: as for a level, which never reaches its path here.
        return new LevelRules(promise, series, thisYear, outcome).judge(goal);
    }

    /** The latest complete year that has a value, judged by it alone; after the due year, the due year. */
    Status yearly(Goal goal) {
        var due = promise.dueYear();
        var judged = series.stream()
                .filter(v -> (due != null && thisYear > due) ? v.year() == due : v.year() < thisYear)
                .max(comparingInt(Evidence.Value::year))
                .orElse(null);
        if (judged == null) {
            var latest = series.getLast();
            return due != null && thisYear > due
                    ? outcome.noEvidenceOfDueYear(Point.of(latest), goal)
                    : outcome.cannot(Reason.NOT_DUE, Rule.NOT_DUE, goal, latest);
        }
        var inputs = List.of(judged);
        return switch (goal.isMetBy(judged)) {
            case YES -> outcome.verdict(Verdict.ACHIEVED, Rule.YEARLY, null, goal, judged, inputs);
            case NO -> outcome.verdict(Verdict.NOT_ACHIEVED, Rule.YEARLY, null, goal, judged, inputs);
            case OPEN -> outcome.cannot(Reason.VALUE_NOT_EXACT, Rule.YEARLY, goal, judged);
        };
    }
}
