package greenplan.backend.target;

import greenplan.backend.graph.Text;
import greenplan.backend.method.Reason;
import greenplan.backend.method.Status;
import greenplan.schema.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How far a target has got: the graph's {@code Status}.
 *
 * @param status by the published method
 * @param kept the promise is to hold a level, which is held now, and its time is not over
 * @param indicative what the area that followed says, while no act names it
 */
public record ShownStatus(
        Status status, boolean kept, @Nullable Indicative indicative) {

    /** The verdict. */
    public Verdict verdict() {
        return status.verdict();
    }

    /** Why there is none, or no better one. */
    public @Nullable Reason reason() {
        return status.reason();
    }

    /** The verdict as a citizen reads it. */
    public Text sentence() {
        return status.sentence();
    }

    /** Whether any value used may change. */
    public boolean provisional() {
        return status.provisional();
    }

    /** Everything the verdict used. */
    public ShownWorking working() {
        return new ShownWorking(status.working());
    }
}
