package greenplan.backend.mutation;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** How types that end in Payload show a {@link Payload}. */
@Component
class PayloadWiring implements RuntimeWiringConfigurer {

    private static final Set<String> EVERY = Set.of("problems", "conflict", "clientMutationId");

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        // All of it is in the factory below.
    }

    @Override
    public void configure(RuntimeWiring.Builder builder, List<WiringFactory> factories) {
        factories.add(new WiringFactory() {
            @Override
            public @Nullable DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
                return field.getParentType().getName().endsWith("Payload") ? PayloadWiring::show : null;
            }
        });
    }

    private static @Nullable Object show(DataFetchingEnvironment field) throws Exception {
        Payload<?> payload = Objects.requireNonNull(field.getSource());
        return switch (field.getFieldDefinition().getName()) {
            case "problems" -> payload.problems();
            case "conflict" -> payload.conflict();
            case "clientMutationId" -> payload.clientMutationId();
            default -> payload.result() == null ? nothing(field.getFieldType()) : own(payload.result(), field);
        };
    }

    private static @Nullable Object own(Object result, DataFetchingEnvironment field) throws Exception {
        long others = ((GraphQLObjectType) field.getParentType())
                .getFieldDefinitions().stream()
                        .filter(each -> !EVERY.contains(each.getName()))
                        .count();
        return others == 1
                ? result
                : PropertyDataFetcher.fetching(field.getFieldDefinition().getName())
                        .get(field.getFieldDefinition(), result, () -> field);
    }

    /** What is said of nothing where null is not allowed: an empty list, false, 0. */
    private static @Nullable Object nothing(GraphQLOutputType type) {
        if (GraphQLTypeUtil.isNullable(type)) {
            return null;
        }
        var there = GraphQLTypeUtil.unwrapNonNull(type);
        return GraphQLTypeUtil.isList(there) ? List.of() : there == Scalars.GraphQLBoolean ? (Object) false : 0;
    }
}
