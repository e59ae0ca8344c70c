package greenplan.backend.account;

import greenplan.backend.platform.BadArgumentException;
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
        if (clientMutationId != null && (clientMutationId.isBlank() || clientMutationId.length() > LONGEST_ID)) {
            throw new BadArgumentException(
                    "clientMutationId", clientMutationId, "a text of 1 to " + LONGEST_ID + " characters, or left out");
        }
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
}
