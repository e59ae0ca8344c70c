package greenplan.backend.graph;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import greenplan.backend.unit.Units;
import greenplan.schema.Language;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a property of an object, a {@link Text} and a unit in the language that the field is asked in. It computes nothing, and says so:
 * neither context nor arguments are prepared for it, of which an answer has thousands.
 */
record Property(String name, PropertyDataFetcher<@Nullable Object> value)
        implements LightDataFetcher<@Nullable Object> {

    /** Every field of this name tells a unit. */
    private static final String UNIT = "unit";

    static Property of(String name) {
        return new Property(name, PropertyDataFetcher.fetching(name));
    }

    @Override
    public @Nullable Object get(GraphQLFieldDefinition field, Object of, Supplier<DataFetchingEnvironment> asked)
            throws Exception {
        return switch (value.get(field, of, asked)) {
            case Text text -> text.in(language(asked.get()));
            case String unit when name.equals(UNIT) -> Units.in(unit, language(asked.get()));
            case null -> null;
            case Object other -> other;
        };
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment asked) throws Exception {
        return get(asked.getFieldDefinition(), Objects.requireNonNull(asked.getSource()), () -> asked);
    }

    private static Language language(DataFetchingEnvironment field) {
        return Language.valueOf(Objects.requireNonNullElse(field.getArgument("language"), "VI"));
    }
}
