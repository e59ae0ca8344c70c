package greenplan.backend.reminder;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of remind.
 *
 * @param agencies how many agencies were reminded
 * @param unreached how many were not, because nobody has an account for them
 * @param byMail whether e-mails leave; else the reminders wait in the workspace
 */
record RemindAnswer(
        int agencies,
        int unreached,
        boolean byMail,
        List<Problem> problems,
        @Nullable String clientMutationId) implements Answer {

    static RemindAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new RemindAnswer(0, 0, false, problems.list(), clientMutationId);
    }
}
