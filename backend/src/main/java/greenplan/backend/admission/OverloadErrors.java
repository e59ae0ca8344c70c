package greenplan.backend.admission;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What the graph says where a field found too long a queue. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OverloadErrors extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
        return failure instanceof OverloadedException
                ? GraphQLError.newError()
                        .errorType(ErrorClassification.errorClassification(OverloadedException.CODE))
                        .message("%s", failure.getMessage())
                        .path(field.getExecutionStepInfo().getPath())
                        .location(field.getField().getSourceLocation())
                        .extensions(Map.of("code", OverloadedException.CODE))
                        .build()
                : null;
    }
}
