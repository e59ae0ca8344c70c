package greenplan.backend.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Deciding who answers for a target. */
@Controller
class AssignmentController {

    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    @SchemaMapping(typeName = "Workspace")
    List<TargetLink> targetLinks(@Argument String plan) {
        return assignments.ofPlan(plan);
    }

    @MutationMapping
    AssignmentAnswer assignTarget(@Argument Assignments.Assignment input) {
        return assignments.assign(input);
    }

    @MutationMapping
    AssignmentAnswer confirmInference(@Argument Confirm input) {
        return assignments.confirm(input.id, input.expectedVersion, input.act, input.actDate, input.clientMutationId);
    }

    @MutationMapping
    AssignmentAnswer rejectInference(@Argument Reject input) {
        return assignments.reject(input.id, input.expectedVersion, input.reason, input.clientMutationId);
    }

    @MutationMapping
    AssignmentAnswer endAssignment(@Argument Assignments.End input) {
        return assignments.end(input);
    }

    // Inputs as in the schema.

    record Confirm(
            String id,
            int expectedVersion,
            String act,
            LocalDate actDate,
            @Nullable String clientMutationId) {}

    record Reject(
            String id,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}
}
