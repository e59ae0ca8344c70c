package greenplan.backend.mutation;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import greenplan.backend.graph.MutationField;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ContextPropagationHelper;
import org.springframework.stereotype.Component;

/**
 * Every mutation passes here: what was typed is cleaned, its right is asked for, then it is done once in one transaction, and what its controller returns or throws
 * becomes a {@link Payload}. Controllers find the caller in the context. Stands next to them, so that the operation has begun by then and
 * its arguments are read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MutationDoor extends SimplePerformantInstrumentation {

    private final DeclaredMutations declared;
    private final Guard guard;
    private final Mutations mutations;

    MutationDoor(DeclaredMutations declared, Guard guard, Mutations mutations) {
        this.declared = declared;
        this.guard = guard;
        this.mutations = mutations;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        return MutationField.is(parameters) ? begun -> signedIn(begun, () -> pass(fetcher, begun)) : fetcher;
    }

    /** With what goes with the thread of a request, such as who is signed in: the engine gives that to controllers alone. */
    private static Payload<?> signedIn(DataFetchingEnvironment field, Callable<Payload<?>> work) throws Exception {
        return ContextPropagationHelper.captureFrom(field.getGraphQlContext())
                .wrap(work)
                .call();
    }

    private Payload<?> pass(DataFetcher<?> controller, DataFetchingEnvironment typed) {
        DataFetchingEnvironment field = cleaned(typed);
        String name = field.getFieldDefinition().getName();
        DeclaredMutations.Declared mutation = declared.of(name);
        Map<String, Object> input = Objects.requireNonNull(field.getArgument("input"));
        String id = (String) input.get("clientMutationId");
        Optional<Caller> caller = guard.admit(mutation.needs());
        try {
            Object result;
            if (caller.isEmpty()) {
                result = result(controller, field);
            } else {
                field.getGraphQlContext().put("caller", caller.get());
                var call = new Mutations.Call(caller.get(), name, id, mutation.result());
                result = mutation.checksFirst()
                        ? mutations.checked(call, () -> (Work<?>) Objects.requireNonNull(result(controller, field)))
                        : mutations.once(call, () -> result(controller, field));
            }
            return new Payload<>(result, List.of(), null, id);
        } catch (NothingDoneException refused) {
            Conflict conflict = refused instanceof Conflict.FoundException found ? found.conflict() : null;
            return new Payload<>(refused.shown(), refused.problems(), conflict, id);
        }
    }

    private static DataFetchingEnvironment cleaned(DataFetchingEnvironment field) {
        var type = Objects.requireNonNull(field.getFieldDefinition().getArgument("input"))
                .getType();
        var arguments = new HashMap<>(field.getArguments());
        arguments.compute("input", (name, input) -> CleanInput.of(type, input));
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(field)
                .arguments(arguments)
                .build();
    }

    /** What the controller returns; it works on this thread, though what it throws comes as a stage that failed. */
    private static @Nullable Object result(DataFetcher<?> controller, DataFetchingEnvironment field) {
        try {
            Object value = controller.get(field);
            return value instanceof CompletionStage<?> stage
                    ? stage.toCompletableFuture().join()
                    : value;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
