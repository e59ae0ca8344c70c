package greenplan.backend.operation;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetcher;
import greenplan.backend.graph.GraphLimits;
import greenplan.backend.graph.MutationField;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an operation that it changes something, by which field, and how long that may take. */
@Component
class MutationInstrumentation extends SimplePerformantInstrumentation {

    private final GraphLimits limits;

    MutationInstrumentation(GraphLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var operation = parameters.getExecutionContext().getOperationDefinition();
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION) {
            Operation.current().ifPresent(Operation::changes);
        }
        return super.beginExecuteOperation(parameters, state);
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (!MutationField.is(parameters)) {
            return fetcher;
        }
        return begun -> {
            Operation.current()
                    .ifPresent(operation -> operation.begin(
                            begun.getField().getResultKey(),
                            most(begun.getFieldDefinition().getName())));
            return fetcher.get(begun);
        };
    }

    private Duration most(String mutation) {
        return mutation.equals("loadPackage") ? limits.loading() : limits.timeout();
    }
}
