package greenplan.backend.method;

import greenplan.backend.graph.Text;
import greenplan.schema.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a verdict and its working together; collects the notes on the way. */
record Judgement(Promise promise, List<Text> notes) {

    /** Of the method; changes whenever the same input could get another verdict. */
    static final String VERSION = "2026-2";

    Judgement(Promise promise) {
        this(promise, List.of());
    }

    Judgement noting(Text note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Judgement(promise, List.copyOf(more));
    }

    Status noData() {
        return status(Verdict.NO_DATA, null, bare(Rule.NO_DATA));
    }

    /**
     * The due year is over and nothing counts for it.
     *
     * @param reason why what is published does not count; null when nothing is
     */
    Status noResult(@Nullable Reason reason) {
        return status(Verdict.NO_RESULT_PUBLISHED, reason, bare(Rule.PAST_DUE));
    }

    /** A reason that rests on no single value. */
    Status cannot(Reason reason, Rule rule) {
        return status(Verdict.CANNOT_BE_ASSESSED, reason, bare(rule));
    }

    /** A reason that rests on a value which was looked at. */
    Status cannot(Reason reason, Rule rule, Goal goal, Evidence.Value value) {
        return status(Verdict.CANNOT_BE_ASSESSED, reason, compared(rule, null, goal, value, List.of(value)));
    }

    /** No value of the due year; the latest one is named but not used. */
    Status noEvidenceOfDueYear(Point latest, @Nullable Goal goal) {
        return status(
                Verdict.NO_RESULT_PUBLISHED,
                Reason.NO_EVIDENCE_OF_DUE_YEAR,
                working(Rule.PAST_DUE, null, latest, goal, null, List.of()));
    }

    /** A verdict from comparing one value with the goal; {@code base} is set where the goal was made from it. */
    Status verdict(
            Verdict verdict,
            Rule rule,
            @Nullable Point base,
            Goal goal,
            Evidence.Value value,
            List<Evidence.Value> inputs) {
        return status(verdict, null, compared(rule, base, goal, value, inputs));
    }

    /** A verdict from two points; {@code pace} is null where the first value equals the goal. */
    Status verdict(
            Verdict verdict,
            Rule rule,
            Point first,
            Point latest,
            Goal goal,
            @Nullable Pace pace,
            List<Evidence.Value> inputs) {
        return status(verdict, null, working(rule, first, latest, goal, pace, inputs));
    }

    private Working bare(Rule rule) {
        return working(rule, null, null, null, null, List.of());
    }

    private Working compared(
            Rule rule, @Nullable Point base, Goal goal, Evidence.Value value, List<Evidence.Value> inputs) {
        return working(rule, base, Point.of(value), goal, null, inputs);
    }

    private Working working(
            Rule rule,
            @Nullable Point first,
            @Nullable Point latest,
            @Nullable Goal goal,
            @Nullable Pace pace,
            List<Evidence.Value> inputs) {
        return new Working(VERSION, rule, first, latest, goal, promise.dueYear(), pace, inputs, notes);
    }

    private Status status(Verdict verdict, @Nullable Reason reason, Working working) {
        return new Status(verdict, reason, promise, working.provisional(), working);
    }
}
