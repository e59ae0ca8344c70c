package greenplan.backend.account;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of mutations about accounts and roles. */
record AccountAnswer(
        @Nullable Account account,
        Account.@Nullable Grant grant,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId)
        implements Answer {

    static AccountAnswer done(Account account, Account.@Nullable Grant grant, @Nullable String clientMutationId) {
        return new AccountAnswer(account, grant, List.of(), null, clientMutationId);
    }

    static AccountAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new AccountAnswer(null, null, problems.list(), null, clientMutationId);
    }

    /** Somebody was first; the object is shown as it is stored. */
    static AccountAnswer conflict(
            Conflict conflict, Account stored, Account.@Nullable Grant grant, @Nullable String clientMutationId) {
        return new AccountAnswer(stored, grant, List.of(conflict.problem()), conflict, clientMutationId);
    }
}
