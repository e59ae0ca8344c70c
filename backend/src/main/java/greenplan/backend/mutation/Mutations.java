package greenplan.backend.mutation;

import greenplan.backend.database.Actor;
import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.rights.Caller;
import java.lang.reflect.Type;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a mutation in one transaction, once. A call with a {@code clientMutationId} that the same account gave to the same
 * mutation within a week gets the stored answer, also while the first call is still at work: it waits for it. Whatever is thrown
 * rolls everything back and is not stored, so a corrected input may come with the same id.
 */
@Component
class Mutations {

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
     * A call of a mutation.
     *
     * @param mutation name of the field
     * @param id its {@code clientMutationId}
     * @param type of the result, which survives being written as JSON
     */
    record Call(Caller caller, String mutation, @Nullable String id, Type type) {

        Call {
            if (id != null && (id.isBlank() || id.length() > LONGEST_ID)) {
                throw new BadArgumentException(
                        "clientMutationId", id, "a text of 1 to " + LONGEST_ID + " characters, or left out");
            }
        }
    }

    /** Does the work unless it was done. */
    @Nullable
    Object once(Call call, Supplier<? extends @Nullable Object> work) {
        String id = call.id;
        return transactions.execute(transaction -> {
            if (id != null && !answers.claim(call.caller.account(), call.mutation, id)) {
                return read(call, answers.stored(call.caller.account(), call.mutation, id));
            }
            Object result = work.get();
            if (id != null) {
                answers.store(call.caller.account(), call.mutation, id, json.writeValueAsString(result));
            }
            return result;
        });
    }

    /**
     * Checks first, before the transaction, which would keep a connection meanwhile. What was answered is not checked again. Of two calls
     * at once one may be refused for a code that the other has used up; called again, it gets the answer.
     */
    @Nullable
    Object checked(Call call, Supplier<Work<?>> check) {
        String before = stored(call);
        if (before != null) {
            return read(call, before);
        }
        Work<?> work;
        try {
            work = check.get();
        } catch (NothingDoneException refused) {
            String meanwhile = stored(call);
            if (meanwhile == null) {
                throw refused;
            }
            return read(call, meanwhile);
        }
        Call counted = work.anew() ? new Call(call.caller, call.mutation, null, call.type) : call;
        Object result = work.reason() == null
                ? once(counted, work.rest())
                : Actor.current().orElseThrow().because(work.reason()).call(() -> once(counted, work.rest()));
        work.after().run();
        return result;
    }

    private @Nullable String stored(Call call) {
        return call.id == null
                ? null
                : answers.find(call.caller.account(), call.mutation, call.id).orElse(null);
    }

    private @Nullable Object read(Call call, String answer) {
        return json.readValue(answer, json.constructType(call.type));
    }
}
