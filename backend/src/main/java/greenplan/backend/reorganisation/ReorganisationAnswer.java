package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations about reorganisations. */
record ReorganisationAnswer(
        @Nullable Recorded reorganisation,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId)
        implements Answer {

    static ReorganisationAnswer done(Recorded reorganisation, @Nullable String clientMutationId) {
        return new ReorganisationAnswer(reorganisation, List.of(), null, clientMutationId);
    }

    static ReorganisationAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new ReorganisationAnswer(null, problems.list(), null, clientMutationId);
    }

    static ReorganisationAnswer conflict(Conflict conflict, Recorded stored, @Nullable String clientMutationId) {
        return new ReorganisationAnswer(stored, List.of(conflict.problem()), conflict, clientMutationId);
    }
}
