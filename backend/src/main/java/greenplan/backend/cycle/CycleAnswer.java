package greenplan.backend.cycle;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of mutations about cycles. */
record CycleAnswer(
        @Nullable Cycle cycle,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId) implements Answer {

    static CycleAnswer done(Cycle cycle, @Nullable String clientMutationId) {
        return new CycleAnswer(cycle, List.of(), null, clientMutationId);
    }

    static CycleAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new CycleAnswer(null, problems.list(), null, clientMutationId);
    }

    static CycleAnswer conflict(Conflict conflict, Cycle stored, @Nullable String clientMutationId) {
        return new CycleAnswer(stored, List.of(conflict.problem()), conflict, clientMutationId);
    }
}
