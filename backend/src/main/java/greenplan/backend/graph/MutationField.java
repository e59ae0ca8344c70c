package greenplan.backend.graph;

import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition;

/** The fields that change something: those of the root of a mutation. */
public final class MutationField {

    private MutationField() {}

    /** Whether a field is one; asks nothing of a query that would have to be made for the answer, for it is asked for each field. */
    public static boolean is(InstrumentationFieldFetchParameters field) {
        return field.getExecutionContext().getOperationDefinition().getOperation()
                        == OperationDefinition.Operation.MUTATION
                && field.getExecutionStepInfo().getPath().getLevel() == 1;
    }
}
