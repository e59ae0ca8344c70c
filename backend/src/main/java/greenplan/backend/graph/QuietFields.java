package greenplan.backend.graph;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * All that takes part in operations, in its order, as the engine chains it; but nobody is told of single fields, of which an answer has hundreds, because
 * nobody listens: whoever wants to wraps a fetcher. Asked of each in turn, that took a tenth of the time of an answer.
 */
final class QuietFields extends ChainedInstrumentation {

    private static final Set<String> OF_FIELDS = Set.of(
            "beginExecuteObject",
            "beginFieldExecution",
            "beginFieldFetch",
            "beginFieldFetching",
            "beginFieldCompletion",
            "beginFieldListCompletion");

    private static final Set<Class<?>> SILENT =
            Set.of(Instrumentation.class, SimplePerformantInstrumentation.class, ChainedInstrumentation.class);

    /** Throws {@link IllegalArgumentException} when one of them listens to fields. */
    QuietFields(List<Instrumentation> parts) {
        super(parts);
        for (Instrumentation part : parts) {
            Arrays.stream(part.getClass().getMethods())
                    .filter(method ->
                            OF_FIELDS.contains(method.getName()) && !SILENT.contains(method.getDeclaringClass()))
                    .findFirst()
                    .ifPresent(method -> refuse(part, method));
        }
    }

    private static void refuse(Instrumentation part, Method method) {
        throw new IllegalArgumentException(
                "%s listens to fields (%s), but is not told of them; wrap the fetcher instead"
                        .formatted(part.getClass().getName(), method.getName()));
    }

    /** Gives it to the engine in place of the engine's own chain. */
    @Component
    static class Configuration implements GraphQlSourceBuilderCustomizer {

        private final ObjectProvider<Instrumentation> parts;

        Configuration(ObjectProvider<Instrumentation> parts) {
            this.parts = parts;
        }

        @Override
        public void customize(GraphQlSource.SchemaResourceBuilder graph) {
            graph.configureGraphQl(engine ->
                    engine.instrumentation(new QuietFields(parts.orderedStream().toList())));
        }
    }

    /** A property is wrapped by none. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        return field.isTrivialDataFetcher() ? fetcher : super.instrumentDataFetcher(fetcher, field, state);
    }

    @Override
    public ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters object, InstrumentationState state) {
        return ExecuteObjectInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters field, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters field, InstrumentationState state) {
        return FieldFetchingInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters field, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters field, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }
}
