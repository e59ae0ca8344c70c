package greenplan.backend.graph;

import static java.util.stream.Collectors.joining;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Refuses an operation that is not there, that is too deep or that asks for too much, before anything is fetched. */
@Component
class LimitInstrumentation extends SimplePerformantInstrumentation {

    private final GraphLimits limits;
    private final Supplier<GraphLimits.ListSizes> sizes;

    /** Sizes that no variable changes, by the very operations of kept {@link Documents}; measured anew each minute, for what stands behind lists grows. */
    private final Cache<OperationDefinition, OperationSize.Size> invariable = Caffeine.newBuilder()
            .weakKeys()
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    LimitInstrumentation(GraphLimits limits, ObjectProvider<GraphLimits.ListSizes> sizes) {
        this.limits = limits;
        this.sizes = SingletonSupplier.of(() -> sizes.getIfAvailable(() -> (list, parent, otherwise) -> otherwise));
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        chooseOperation(parameters.getExecutionInput(), parameters.getDocument());
        String field = Aliases.tooMany(parameters.getDocument(), limits.aliases());
        if (field != null) {
            throw refusal(
                    "Field %s is asked for under more than %d names in one place; ask in several requests, or use a list."
                            .formatted(field, limits.aliases()));
        }
        return super.beginValidation(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var size = size(parameters.getExecutionContext());
        if (size.depth() > limits.depth()) {
            throw refusal(
                    "The operation is %d fields deep, but at most %d are answered; ask for the inner objects in a request of their own."
                            .formatted(size.depth(), limits.depth()));
        }
        if (size.cost() > limits.cost()) {
            throw refusal(
                    "The operation asks for up to %d values, but at most %d are answered; ask for smaller pages (first) or fewer fields."
                            .formatted(size.cost(), limits.cost()));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private OperationSize.Size size(ExecutionContext asked) {
        var operation = asked.getOperationDefinition();
        var known = invariable.getIfPresent(operation);
        if (known != null) {
            return known;
        }
        var measuring = new OperationSize(
                asked.getGraphQLSchema(),
                asked.getFragmentsByName(),
                asked.getCoercedVariables().toMap(),
                sizes.get());
        var size = measuring.of(operation);
        if (!measuring.isVariable()) {
            invariable.put(operation, size);
        }
        return size;
    }

    private static void chooseOperation(ExecutionInput input, Document document) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        String wanted = input.getOperationName();
        boolean found = wanted == null || wanted.isEmpty()
                ? operations.size() <= 1
                : operations.stream().anyMatch(operation -> Objects.equals(wanted, operation.getName()));
        if (!found) {
            String names = operations.stream()
                    .map(operation -> operation.getName() == null ? "one without a name" : operation.getName())
                    .collect(joining(", "));
            throw refusal(new BadArgumentException("operationName", wanted, "an operation of the document: " + names)
                    .getMessage());
        }
    }

    private static AbortExecutionException refusal(@Nullable String message) {
        GraphQLError error = GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", message)
                .extensions(Map.of("code", ErrorType.BAD_REQUEST.name()))
                .build();
        return new AbortExecutionException(List.of(error));
    }
}
