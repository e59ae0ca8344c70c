package greenplan.backend.mutation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of a mutation: done, or with problems and then nothing was done. */
public interface Answer {

    /** What to correct; empty when it was done. */
    List<Problem> problems();

    /** As given in the input. */
    @Nullable
    String clientMutationId();
}
