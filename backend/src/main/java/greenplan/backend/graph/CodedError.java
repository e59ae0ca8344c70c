package greenplan.backend.graph;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** The error of a field, with its type as the code by which programs tell it. */
public final class CodedError {

    private CodedError() {}

    /**
     * The error of a field.
     *
     * @param more extensions besides the code
     */
    public static GraphQLError error(
            DataFetchingEnvironment field, ErrorType type, @Nullable String message, Map<String, Object> more) {
        var extensions = new LinkedHashMap<String, Object>(more);
        extensions.put("code", type.name());
        return GraphQLError.newError()
                .errorType(type)
                .message("%s", message)
                .path(field.getExecutionStepInfo().getPath())
                .location(field.getField().getSourceLocation())
                .extensions(extensions)
                .build();
    }
}
