package greenplan.backend.graph;

import static java.util.stream.Collectors.toSet;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.schema.DataFetcher;
import graphql.validation.ValidationError;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/**
 * All that takes part in operations, in its order; each is asked where it has something to say: before a document is validated, before an operation is
 * executed, and for the fetcher of a field. The engine's own chain asks each at fifteen places, and for each single field, of which an answer has
 * hundreds: of fields alone that took a tenth of the time of an answer. Whoever wants to listen to a field wraps its fetcher.
 */
final class QuietFields extends SimplePerformantInstrumentation {

    private static final Set<String> ASKED =
            Set.of("beginValidation", "beginExecuteOperation", "instrumentDataFetcher");

    private static final Set<String> OF_FIELDS = Set.of(
            "beginExecuteObject",
            "beginFieldExecution",
            "beginFieldFetch",
            "beginFieldFetching",
            "beginFieldCompletion",
            "beginFieldListCompletion");

    private static final Set<String> ALL = Arrays.stream(Instrumentation.class.getMethods())
            .map(Method::getName)
            .collect(toSet());

    private final List<Instrumentation> parts;

    private QuietFields(List<Instrumentation> parts) {
        this.parts = parts;
    }

    /**
     * All of these as one; those that want to be asked at other places, such as meters, stand before it in the engine's chain.
     *
     * @throws IllegalArgumentException when one of them listens to fields
     */
    static Instrumentation of(List<Instrumentation> parts) {
        var chain = new ArrayList<Instrumentation>();
        var quiet = new ArrayList<Instrumentation>();
        for (Instrumentation part : parts) {
            listening(part)
                    .filter(method -> OF_FIELDS.contains(method.getName()))
                    .findFirst()
                    .ifPresent(method -> refuse(part, method));
            (listening(part).allMatch(method -> ASKED.contains(method.getName())) ? quiet : chain).add(part);
        }
        var all = new QuietFields(List.copyOf(quiet));
        chain.add(all);
        return chain.size() == 1 ? all : new ChainedInstrumentation(chain);
    }

    private static Stream<Method> listening(Instrumentation part) {
        return Arrays.stream(part.getClass().getMethods())
                .filter(method -> ALL.contains(method.getName())
                        && method.getDeclaringClass() != Instrumentation.class
                        && method.getDeclaringClass() != SimplePerformantInstrumentation.class);
    }

    private static void refuse(Instrumentation part, Method method) {
        throw new IllegalArgumentException(
                "%s listens to fields (%s), which no answer can afford; wrap the fetcher instead"
                        .formatted(part.getClass().getName(), method.getName()));
    }

    /** Gives it to the engine in place of the engine's own chain. */
    @Component
    static class Configuration implements GraphQlSourceBuilderCustomizer {

        private final ObjectProvider<Instrumentation> parts;
        private final ObjectProvider<ObservationRegistry> metrics;

        Configuration(ObjectProvider<Instrumentation> parts, ObjectProvider<ObservationRegistry> metrics) {
            this.parts = parts;
            this.metrics = metrics;
        }

        @Override
        public void customize(GraphQlSource.SchemaResourceBuilder graph) {
            boolean measured = metrics.getIfAvailable() != null;
            graph.configureGraphQl(engine -> engine.instrumentation(of(parts.orderedStream()
                    .filter(part -> measured || !(part instanceof GraphQlObservationInstrumentation))
                    .toList())));
        }
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters document, @Nullable InstrumentationState state) {
        parts.forEach(part -> part.beginValidation(document, state));
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters operation, @Nullable InstrumentationState state) {
        parts.forEach(part -> part.beginExecuteOperation(operation, state));
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters field, @Nullable InstrumentationState state) {
        return FieldFetchingInstrumentationContext.NOOP;
    }

    /** A property is wrapped by none. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, @Nullable InstrumentationState state) {
        DataFetcher<?> all = fetcher;
        if (!field.isTrivialDataFetcher()) {
            for (Instrumentation part : parts) {
                all = part.instrumentDataFetcher(all, field, state);
            }
        }
        return all;
    }
}
