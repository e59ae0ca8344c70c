package greenplan.backend.operation;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.graphql.server.WebGraphQlResponse;

/** Every error has a code, those of the language itself included. */
final class ErrorCodes {

    private ErrorCodes() {}

    /** The answer, each of its errors with {@code extensions.code}. */
    static WebGraphQlResponse in(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return areIn(errors) ? response : response.transform(builder -> builder.errors(in(errors)));
    }

    /** The same of the engine's own answer. */
    static ExecutionResult in(ExecutionResult answer) {
        List<GraphQLError> errors = answer.getErrors();
        return areIn(errors) ? answer : answer.transform(builder -> builder.errors(in(errors)));
    }

    private static boolean areIn(List<GraphQLError> errors) {
        return errors.stream().allMatch(ErrorCodes::hasCode);
    }

    private static List<GraphQLError> in(List<GraphQLError> errors) {
        return errors.stream()
                .map(error -> hasCode(error) ? error : withCode(error))
                .toList();
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        var extensions = new LinkedHashMap<String, Object>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.put("code", code(error.getErrorType()));
        var coded = GraphQLError.newError()
                .errorType(error.getErrorType())
                .message("%s", error.getMessage())
                .extensions(extensions);
        if (error.getLocations() != null) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }

    private static String code(ErrorClassification kind) {
        return switch (kind) {
            case graphql.ErrorType general ->
                switch (general) {
                    case InvalidSyntax, ValidationError, OperationNotSupported, ExecutionAborted -> "BAD_REQUEST";
                    case DataFetchingException, NullValueInNonNullableField -> "INTERNAL_ERROR";
                };
            default -> kind.toString();
        };
    }
}
