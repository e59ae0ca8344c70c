package greenplan.backend.graph;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import greenplan.backend.unit.Units;
import greenplan.schema.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Scalars, and the rule that a {@link Text}, and a unit, answer their field's {@code language} argument, for every type at once. */
@Component
class GraphWiring implements RuntimeWiringConfigurer {

    /** Every field of this name tells a unit. */
    private static final String UNIT = "unit";

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

    private static Language language(DataFetchingEnvironment field) {
        return Language.valueOf(Objects.requireNonNullElse(field.getArgument("language"), "VI"));
    }

    private static DataFetcher<@Nullable Object> property(String name) {
        DataFetcher<?> wrapped = DataFetcherFactories.wrapDataFetcher(
                PropertyDataFetcher.fetching(name), (field, value) -> switch (value) {
                    case Text text -> text.in(language(field));
                    case String unit when name.equals(UNIT) -> Units.in(unit, language(field));
                    case null, default -> value;
                });
        return wrapped::get;
    }
}
