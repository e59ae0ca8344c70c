package greenplan.backend.operation;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/**
 * Measures requests ({@code graphql.request}) where somebody wants meters, and neither their fields nor their loaders, which would cost more than most of these
 * themselves.
 */
@Component
class RequestMetrics extends GraphQlObservationInstrumentation {

    RequestMetrics(ObjectProvider<ObservationRegistry> metrics) {
        super(metrics.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        return fetcher;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput request, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return request;
    }
}
