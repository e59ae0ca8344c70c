package greenplan.backend.responsibility;

import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Deciding who answers for a target. */
@Controller
class AssignmentController {

    private final Assignments assignments;
    private final LinkDecisions decisions;
    private final Inferences inferences;
    private final Joining joining;

    AssignmentController(Assignments assignments, LinkDecisions decisions, Inferences inferences, Joining joining) {
        this.assignments = assignments;
        this.decisions = decisions;
        this.inferences = inferences;
        this.joining = joining;
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    StaffResponsibility assignTarget(@ContextValue Caller caller, @Argument AssignmentInput.Assignment input) {
        return assignments.assign(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    List<StaffResponsibility> assignTargets(
            @ContextValue Caller caller, @Argument AssignmentInput.ManyAssignments input) {
        return assignments.assign(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    List<StaffResponsibility> confirmInferences(
            @ContextValue Caller caller, @Argument InferenceInput.Confirmation input) {
        return inferences.confirm(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    List<StaffResponsibility> rejectInferences(@ContextValue Caller caller, @Argument InferenceInput.Rejection input) {
        return inferences.reject(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    StaffResponsibility confirmInference(@ContextValue Caller caller, @Argument AssignmentInput.Confirmation input) {
        return decisions.confirm(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    StaffResponsibility rejectInference(@ContextValue Caller caller, @Argument AssignmentInput.Rejection input) {
        return decisions.reject(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    StaffResponsibility endAssignment(@ContextValue Caller caller, @Argument AssignmentInput.End input) {
        return decisions.end(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    @Nullable
    StaffResponsibility takeBackAssignment(@ContextValue Caller caller, @Argument Joining.TakingBack input) {
        return joining.takeBack(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    List<StaffResponsibility> takeIntoCycle(@ContextValue Caller caller, @Argument Joining.Into input) {
        return joining.into(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ASSIGN_TARGETS)
    List<StaffResponsibility> takeOutOfCycle(@ContextValue Caller caller, @Argument Joining.Out input) {
        return joining.out(caller, input);
    }
}
