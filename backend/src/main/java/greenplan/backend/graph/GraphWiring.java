package greenplan.backend.graph;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Scalars, and the rule that a {@link Text}, and a unit, answer their field's {@code language} argument, for every type at once. */
@Component
class GraphWiring implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Scalars.all().forEach(wiring::scalar);
        wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(
                        field -> Property.of(field.getFieldDefinition().getName())));
    }
}
