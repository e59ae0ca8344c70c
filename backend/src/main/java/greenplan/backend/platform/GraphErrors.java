package greenplan.backend.platform;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Gives every error a code and a sentence, and keeps stacks and SQL in the log, found there by the execution id. */
@Component
class GraphErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger log = LoggerFactory.getLogger(GraphErrors.class);

    GraphErrors() {
        setThreadLocalContextAware(true);
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
        return switch (failure) {
            case BadArgumentException bad ->
                error(
                        field,
                        ErrorType.BAD_REQUEST,
                        bad.getMessage(),
                        Map.of("argument", bad.argument(), "value", bad.value(), "allowed", bad.allowed()));
            case NotFoundException missing -> error(field, ErrorType.NOT_FOUND, missing.getMessage(), Map.of());
            case AccessDeniedException denied -> null; // Spring tells UNAUTHORIZED from FORBIDDEN
            case AuthenticationException denied -> null;
            default -> {
                String id = field.getExecutionId().toString();
                log.error(
                        "Field {} failed in execution {}",
                        field.getExecutionStepInfo().getPath(),
                        id,
                        failure);
                yield error(
                        field,
                        ErrorType.INTERNAL_ERROR,
                        "This could not be answered. Quote this id when you report it: " + id,
                        Map.of());
            }
        };
    }

    private static GraphQLError error(
            DataFetchingEnvironment field, ErrorType type, @Nullable String message, Map<String, Object> more) {
        var extensions = new java.util.LinkedHashMap<String, Object>(more);
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
