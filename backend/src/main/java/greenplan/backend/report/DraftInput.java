package greenplan.backend.report;

import greenplan.db.base.enums.ProgressState;
import java.time.LocalDate;
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
            @Nullable ProgressState state,
            String text,
            @Nullable String product,
            @Nullable LocalDate day,
            @Nullable String clientMutationId) {

        greenplan.backend.report.Progress told() {
            return new greenplan.backend.report.Progress(state, text, product, day);
        }
    }

    record Declaration(
            String report,
            int expectedVersion,
            boolean nothing,
            @Nullable String clientMutationId) {}
}
