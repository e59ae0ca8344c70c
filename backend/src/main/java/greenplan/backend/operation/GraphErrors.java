package greenplan.backend.operation;

import static greenplan.backend.graph.CodedError.error;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NotFoundException;
import java.util.Map;
import java.util.Optional;
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
            default -> unexpected(failure, field);
        };
    }

    private static GraphQLError unexpected(Throwable failure, DataFetchingEnvironment field) {
        Optional<Operation> operation = Operation.current();
        // Whatever fails after the time is over fails because of that.
        Optional<Trouble> trouble = operation
                .filter(Operation::isStopped)
                .map(stopped -> Trouble.TIMEOUT)
                .or(() -> Trouble.of(failure));
        boolean first = isFirst(field);
        if (trouble.isPresent()) {
            if (first) {
                log.warn(trouble.get().line());
            }
            ResultPath path = field.getExecutionStepInfo().getPath();
            String part = String.valueOf(path.getKeysOnly().getFirst());
            return operation
                    .map(running -> Unanswered.of(trouble.get(), running, part))
                    .orElseGet(() -> new Unanswered(trouble.get(), null, ""))
                    .error(path, field.getField().getSourceLocation());
        }
        String id = field.getExecutionId().toString();
        if (first) {
            log.error(
                    "Field {} failed in execution {}",
                    field.getExecutionStepInfo().getPath(),
                    id,
                    failure);
        }
        return error(
                field,
                ErrorType.INTERNAL_ERROR,
                "This could not be answered. Quote this id when you report it: " + id,
                Map.of());
    }

    /** Of the fields of one operation that fail, the first is told in the log: mostly they share the cause. */
    private static boolean isFirst(DataFetchingEnvironment field) {
        boolean told = field.getGraphQlContext().hasKey(GraphErrors.class);
        field.getGraphQlContext().put(GraphErrors.class, true);
        return !told;
    }
}
