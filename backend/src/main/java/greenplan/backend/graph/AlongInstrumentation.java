package greenplan.backend.graph;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.springframework.stereotype.Component;

/** Tells a child that came {@link Along} with its parent; only what did not is fetched. */
@Component
class AlongInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()) {
            return fetcher;
        }
        return field -> {
            String name = field.getFieldDefinition().getName();
            return field.getSource() instanceof Along.Bearer parent
                            && parent.along().has(name)
                    ? parent.along().child(name)
                    : fetcher.get(field);
        };
    }
}
