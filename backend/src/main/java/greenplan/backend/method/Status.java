package greenplan.backend.method;

import greenplan.backend.graph.Text;
import greenplan.schema.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How far a target has got, by the published method.
 *
 * @param reason set when the verdict is {@link Verdict#CANNOT_BE_ASSESSED}; with {@link Verdict#NO_RESULT_PUBLISHED} it says why
 *     what is published does not count, and is null when nothing is
 * @param promise on which it is
 * @param provisional whether any value used is not official or is qualified
 * @param working everything the verdict used
 */
public record Status(Verdict verdict, @Nullable Reason reason, Promise promise, boolean provisional, Working working) {

    public Status {
        FormChecks.check(
                verdict == Verdict.NO_RESULT_PUBLISHED || (verdict == Verdict.CANNOT_BE_ASSESSED) == (reason != null),
                "A target that cannot be assessed has a reason, and of others only one without a result",
                verdict + " with reason " + reason);
    }

    /** The verdict as a citizen reads it. */
    public Text sentence() {
        return StatusSentence.of(promise, verdict, reason, working);
    }

    /** The promise is to hold a level, which is held now, and its time is not over. */
    public boolean isKept() {
        return verdict == Verdict.ACHIEVED
                && working.rule() == Rule.MET
                && promise.form() instanceof TargetForm.StableAt;
    }
}
