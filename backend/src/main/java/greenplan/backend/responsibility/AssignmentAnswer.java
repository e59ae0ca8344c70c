package greenplan.backend.responsibility;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of mutations about who answers for a target. */
record AssignmentAnswer(
        @Nullable TargetLink link,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId)
        implements Answer {

    static AssignmentAnswer done(TargetLink link, @Nullable String clientMutationId) {
        return new AssignmentAnswer(link, List.of(), null, clientMutationId);
    }

    static AssignmentAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new AssignmentAnswer(null, problems.list(), null, clientMutationId);
    }

    static AssignmentAnswer conflict(Conflict conflict, TargetLink stored, @Nullable String clientMutationId) {
        return new AssignmentAnswer(stored, List.of(conflict.problem()), conflict, clientMutationId);
    }
}
