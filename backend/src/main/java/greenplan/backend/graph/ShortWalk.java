package greenplan.backend.graph;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Answers as the engine does, which walks over each field of each object; but what an object {@link Teller tells} by itself is taken from it
 * without a walk, for that took most of the time of an answer. The engine goes to the fields that are left.
 */
final class ShortWalk extends AsyncExecutionStrategy {

    private ShortWalk(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    protected FieldValueInfo completeValueForList(
            ExecutionContext answer, ExecutionStrategyParameters place, Iterable<Object> objects) {
        var list = place.getExecutionStepInfo().getUnwrappedNonNullTypeAs();
        if (list instanceof GraphQLList several
                && GraphQLTypeUtil.unwrapNonNull(several.getWrappedType()) instanceof GraphQLObjectType type) {
            var teller = Tellers.of(answer).at(place.getField(), type, answer);
            var told = teller == null
                    ? null
                    : teller.all(objects, answer.getCoercedVariables().toMap());
            if (told != null) {
                return new FieldValueInfo(CompleteValueType.LIST, told);
            }
        }
        return super.completeValueForList(answer, place, objects);
    }

    /** Returns a map, or the promise of one. */
    @Override
    @SuppressWarnings("unchecked") // as the engine's own method does
    protected @Nullable Object completeValueForObject(
            ExecutionContext answer, ExecutionStrategyParameters place, GraphQLObjectType type, Object object) {
        var teller = Tellers.of(answer).at(place.getField(), type, answer);
        if (teller == null) {
            return super.completeValueForObject(answer, place, type, object);
        }
        var left = new LinkedHashMap<String, MergedField>();
        var told = teller.tell(object, answer.getCoercedVariables().toMap(), left);
        if (left.isEmpty()) {
            return told;
        }
        var fields = MergedSelectionSet.newMergedSelectionSet().subFields(left).build();
        var step = place.getExecutionStepInfo().changeTypeWithPreservedNonNull(type);
        var fetched = executeObject(
                answer,
                place.transform(builder ->
                        builder.executionStepInfo(step).fields(fields).source(object)));
        return fetched instanceof CompletableFuture<?> later
                ? later.thenApply(rest -> together(told, (Map<String, Object>) rest))
                : together(told, (Map<String, Object>) fetched);
    }

    private static @Nullable Map<String, @Nullable Object> together(
            Map<String, @Nullable Object> told, @Nullable Map<String, Object> fetched) {
        if (fetched == null) {
            return null; // something in it had to be there and is not
        }
        told.putAll(fetched);
        return told;
    }

    /** Gives it to the engine, with what becomes of failures. */
    @Component
    static class Configuration implements GraphQlSourceBuilderCustomizer {

        private final ObjectProvider<DataFetcherExceptionResolver> failures;

        Configuration(ObjectProvider<DataFetcherExceptionResolver> failures) {
            this.failures = failures;
        }

        @Override
        public void customize(GraphQlSource.SchemaResourceBuilder graph) {
            var handler = DataFetcherExceptionResolver.createExceptionHandler(
                    failures.orderedStream().toList());
            graph.configureGraphQl(engine -> engine.queryExecutionStrategy(new ShortWalk(handler)));
        }
    }
}
