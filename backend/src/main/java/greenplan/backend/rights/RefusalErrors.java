package greenplan.backend.rights;

import static greenplan.backend.graph.CodedError.error;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Says in a refusal which right is missing and who has it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalErrors extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
        return switch (failure) {
            case RefusedException refused -> error(field, ErrorType.FORBIDDEN, refused.getMessage(), details(refused));
            case NotSignedInException nobody -> error(field, ErrorType.UNAUTHORIZED, nobody.getMessage(), Map.of());
            default -> null;
        };
    }

    private static Map<String, Object> details(RefusedException refused) {
        List<Map<String, @Nullable Object>> holders =
                refused.holders().stream().map(RefusalErrors::holder).toList();
        return Map.of(
                "right", refused.right(),
                "holders", holders,
                "sentence",
                        Map.of(
                                "vi",
                                refused.sentence().vi(),
                                "en",
                                refused.sentence().en()));
    }

    private static Map<String, @Nullable Object> holder(Held held) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("role", held.role().name());
        map.put("place", RefusedException.code(held.place()));
        return map;
    }
}
