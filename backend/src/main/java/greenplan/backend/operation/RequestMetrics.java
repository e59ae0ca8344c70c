package greenplan.backend.operation;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/** Measures requests ({@code graphql.request}), and not each of their fields, which would cost more than most fields themselves. */
@Component
class RequestMetrics extends GraphQlObservationInstrumentation {

    RequestMetrics(ObservationRegistry metrics) {
        super(metrics);
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        return fetcher;
    }
}
