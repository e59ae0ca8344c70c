package greenplan.backend.responsibility;

import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs of assignments, as in the schema. */
final class AssignmentInput {

    private AssignmentInput() {}

    /** What a target is assigned with. */
    record Assignment(
            String plan,
            String target,
            String agency,
            Modality modality,
            LocalDate from,
            String act,
            LocalDate actDate,
            @Nullable Boolean joinOpenCycles,
            @Nullable String clientMutationId) {}

    /** What makes an inference binding. */
    record Confirmation(
            String id,
            int expectedVersion,
            String act,
            LocalDate actDate,
            @Nullable Boolean joinOpenCycles,
            @Nullable String clientMutationId) {}

    /** What takes an inference away. */
    record Rejection(
            String id,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}

    /** What many targets of a plan are assigned with, all or none. */
    record ManyAssignments(
            String plan,
            List<String> targets,
            String agency,
            Modality modality,
            LocalDate from,
            String act,
            LocalDate actDate,
            @Nullable Boolean joinOpenCycles,
            @Nullable String clientMutationId) {}

    /** What an assignment is ended with; {@code from} is the first day without it. */
    record End(
            String id,
            int expectedVersion,
            LocalDate from,
            String act,
            LocalDate actDate,
            @Nullable String reason,
            @Nullable String clientMutationId) {}

    /** What is wrong with the act that decides. */
    static Problems act(String act, LocalDate actDate, LocalDate today) {
        var problems = new Problems();
        problems.length(act, 1, 200, "act");
        problems.notAfter(today, actDate, "actDate");
        return problems;
    }
}
