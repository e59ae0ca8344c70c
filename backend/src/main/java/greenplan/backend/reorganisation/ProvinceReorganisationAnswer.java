package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations about reorganisations of provinces. */
record ProvinceReorganisationAnswer(
        @Nullable ProvinceRecorded reorganisation,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId)
        implements Answer {

    static ProvinceReorganisationAnswer done(ProvinceRecorded reorganisation, @Nullable String clientMutationId) {
        return new ProvinceReorganisationAnswer(reorganisation, List.of(), null, clientMutationId);
    }

    static ProvinceReorganisationAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new ProvinceReorganisationAnswer(null, problems.list(), null, clientMutationId);
    }

    static ProvinceReorganisationAnswer conflict(
            Conflict conflict, ProvinceRecorded stored, @Nullable String clientMutationId) {
        return new ProvinceReorganisationAnswer(stored, List.of(conflict.problem()), conflict, clientMutationId);
    }
}
