package greenplan.backend.graph;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLArgument;
import graphql.schema.InputValueWithState;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads arguments the same way for every field: an explicit null means the default, as a missing argument does, and a text may not hold
 * the character that no database can store.
 */
@Component
class ArgumentInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        // A property takes a language alone, and reads it so by itself.
        return parameters.isTrivialDataFetcher() ? fetcher : field -> fetcher.get(read(field));
    }

    private static DataFetchingEnvironment read(DataFetchingEnvironment field) {
        if (field.getFieldDefinition().getArguments().isEmpty()) {
            return field;
        }
        Map<String, Object> usual = new HashMap<>();
        for (GraphQLArgument argument : field.getFieldDefinition().getArguments()) {
            String name = argument.getName();
            Object value = field.getArgument(name);
            if (value instanceof String text && text.indexOf('\0') >= 0) {
                throw new BadArgumentException(name, text.replace('\0', '␀'), "a text without the character U+0000");
            }
            InputValueWithState byDefault = argument.getArgumentDefaultValue();
            if (value == null && byDefault.isSet() && field.containsArgument(name)) {
                usual.put(name, GraphQLArgument.getArgumentDefaultValue(argument));
            }
        }
        if (usual.isEmpty()) {
            return field;
        }
        var arguments = new HashMap<>(field.getArguments());
        arguments.putAll(usual);
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(field)
                .arguments(arguments)
                .build();
    }
}
