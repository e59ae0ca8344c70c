package greenplan.backend.mutation;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.rights.Caller;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a mutation in one transaction, once. A call with a {@code clientMutationId} that the same account gave to the same
 * mutation within a week gets the stored answer, also while the first call is still at work: it waits for it. An answer
 * with problems rolls everything back and is not stored, so a corrected input may come with the same id.
 */
@Component
public class Mutations {

    private static final int LONGEST_ID = 100;

    private final TransactionTemplate transactions;
    private final ClientMutationRepository answers;
    private final JsonMapper json;

    Mutations(TransactionTemplate transactions, ClientMutationRepository answers, JsonMapper json) {
        this.transactions = transactions;
        this.answers = answers;
        this.json = json;
    }

    /**
     * Does the work unless it was done.
     *
     * @param mutation name of the field
     * @param type class of the answer, a record that survives being written as JSON
     */
    public <A extends Answer> A once(
            Caller caller, String mutation, @Nullable String clientMutationId, Class<A> type, Supplier<A> work) {
        check(clientMutationId);
        return transactions.execute(transaction -> {
            if (clientMutationId != null && !answers.claim(caller.account(), mutation, clientMutationId)) {
                return json.readValue(answers.stored(caller.account(), mutation, clientMutationId), type);
            }
            A answer = work.get();
            if (!answer.problems().isEmpty()) {
                transaction.setRollbackOnly();
            } else if (clientMutationId != null) {
                answers.store(caller.account(), mutation, clientMutationId, json.writeValueAsString(answer));
            }
            return answer;
        });
    }

    /**
     * As above, for work after a check that takes its time, is counted apart, or uses something up, such as of a password or a code: it
     * comes before the transaction, which would keep a connection meanwhile. What was answered is not checked again. Of two calls at
     * once one may be refused for a code that the other has used up; called again, it gets the answer.
     *
     * @param refusal what is answered when the work must not be done
     */
    public <A extends Answer> A once(
            Caller caller,
            String mutation,
            @Nullable String clientMutationId,
            Class<A> type,
            Supplier<Optional<A>> refusal,
            Supplier<A> work) {
        check(clientMutationId);
        Supplier<Optional<A>> answered = () -> Optional.ofNullable(clientMutationId)
                .flatMap(id -> answers.find(caller.account(), mutation, id))
                .map(answer -> json.readValue(answer, type));
        return answered.get()
                .or(() -> refusal.get().map(refused -> answered.get().orElse(refused)))
                .orElseGet(() -> once(caller, mutation, clientMutationId, type, work));
    }

    private static void check(@Nullable String clientMutationId) {
        if (clientMutationId != null && (clientMutationId.isBlank() || clientMutationId.length() > LONGEST_ID)) {
            throw new BadArgumentException(
                    "clientMutationId", clientMutationId, "a text of 1 to " + LONGEST_ID + " characters, or left out");
        }
    }
}
