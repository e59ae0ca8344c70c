package greenplan.backend.graph;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import greenplan.schema.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Scalars, and the rule that a {@link Text} answers its field's {@code language} argument, for every type at once. */
@Component
class GraphWiring implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Scalars.all().forEach(wiring::scalar);
        wiring.codeRegistry(registry());
    }

    private static graphql.schema.GraphQLCodeRegistry.Builder registry() {
        return graphql.schema.GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(
                        environment -> property(environment.getFieldDefinition().getName()));
    }

    private static DataFetcher<@Nullable Object> property(String name) {
        DataFetcher<?> wrapped = DataFetcherFactories.wrapDataFetcher(
                PropertyDataFetcher.fetching(name),
                (field, value) -> value instanceof Text text
                        ? text.in(Language.valueOf(Objects.requireNonNullElse(field.getArgument("language"), "VI")))
                        : value);
        return wrapped::get;
    }
}
