package greenplan.backend.report;

import org.jspecify.annotations.Nullable;

/** Inputs of filling in a report, as in the schema. */
final class DraftInput {

    private DraftInput() {}

    record Value(
            String report,
            String target,
            int expectedVersion,
            ValueEntry value,
            @Nullable String clientMutationId) {}

    record Progress(
            String report,
            String duty,
            int expectedVersion,
            String text,
            @Nullable String clientMutationId) {}

    record Difficulty(
            String report,
            @Nullable String id,
            @Nullable Integer expectedVersion,
            String cause,
            String proposal,
            @Nullable String clientMutationId) {}

    record Removal(
            String report,
            String id,
            int expectedVersion,
            @Nullable String clientMutationId) {}

    record Declaration(
            String report,
            int expectedVersion,
            boolean nothing,
            @Nullable String clientMutationId) {}
}
