package greenplan.backend.mutation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a mutation so that nothing of it is done, and says why; {@link Problems} and {@link Conflict} make it. */
public class NothingDoneException extends RuntimeException {

    private final transient List<Problem> problems;
    private final transient @Nullable Object shown;

    /**
     * Nothing is done.
     *
     * @param problems what to correct; none for a rehearsal
     * @param shown what the answer shows for a result
     */
    public NothingDoneException(List<Problem> problems, @Nullable Object shown) {
        super("Nothing was done: " + problems.stream().map(Problem::code).toList(), null, false, false);
        this.problems = problems;
        this.shown = shown;
    }

    /** What to correct. */
    public final List<Problem> problems() {
        return problems;
    }

    final @Nullable Object shown() {
        return shown;
    }
}
