package greenplan.backend.amendment;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of amending and withdrawing.
 *
 * @param key row of the amendment; null when nothing was done, or it was withdrawn
 */
record AmendmentAnswer(
        @Nullable Long key,
        List<Problem> problems,
        @Nullable String clientMutationId) implements Answer {

    static AmendmentAnswer done(@Nullable Long key, @Nullable String clientMutationId) {
        return new AmendmentAnswer(key, List.of(), clientMutationId);
    }

    static AmendmentAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new AmendmentAnswer(null, problems.list(), clientMutationId);
    }
}
