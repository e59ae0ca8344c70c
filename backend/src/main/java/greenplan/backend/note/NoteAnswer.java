package greenplan.backend.note;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of mutations about editor's notes.
 *
 * @param key row of the note, which is read as everybody reads it when the transaction has ended; null when nothing was done
 */
record NoteAnswer(
        @Nullable Long key,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId) implements Answer {

    static NoteAnswer done(long key, @Nullable String clientMutationId) {
        return new NoteAnswer(key, List.of(), null, clientMutationId);
    }

    static NoteAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new NoteAnswer(null, problems.list(), null, clientMutationId);
    }

    static NoteAnswer conflict(Conflict conflict, long key, @Nullable String clientMutationId) {
        return new NoteAnswer(key, List.of(conflict.problem()), conflict, clientMutationId);
    }
}
