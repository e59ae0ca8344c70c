package greenplan.backend.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells operations whose answer is the same for everybody, until what is published changes or the day does. */
@Component
class PublicFields extends SimplePerformantInstrumentation {

    /**
     * Fields of the root that read what is published and nothing else. A new one is not among them until somebody looks. Never are: {@code workspace},
     * which is somebody's own, and {@code recordHead}, which changes with each draft.
     */
    static final Set<String> ROOTS = Set.of(
            "agencies",
            "agency",
            "agencyCounts",
            "indicator",
            "indicatorCounts",
            "indicators",
            "node",
            "plan",
            "plans",
            "province",
            "provinces",
            "search",
            "suggestions",
            "target",
            "topics",
            "trades");

    /** Such an operation, or one about the contract itself, was executed. */
    static boolean alone(ExecutionInput executed) {
        return Boolean.TRUE.equals(executed.getGraphQLContext().get(PublicFields.class));
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        context.getGraphQLContext()
                .put(
                        PublicFields.class,
                        areIn(context.getOperationDefinition().getSelectionSet(), context.getFragmentsByName()));
        return super.beginExecuteOperation(parameters, state);
    }

    /** Fragments do not go in circles: the document was validated. */
    private static boolean areIn(SelectionSet set, Map<String, FragmentDefinition> fragments) {
        return set.getSelections().stream().allMatch(selection -> switch (selection) {
            case Field field -> field.getName().startsWith("__") || ROOTS.contains(field.getName());
            case InlineFragment inline -> areIn(inline.getSelectionSet(), fragments);
            case FragmentSpread spread -> {
                var fragment = fragments.get(spread.getName());
                yield fragment != null && areIn(fragment.getSelectionSet(), fragments);
            }
            default -> false;
        });
    }
}
