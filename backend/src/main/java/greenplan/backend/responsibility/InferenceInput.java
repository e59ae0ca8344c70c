package greenplan.backend.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs about many inferences, as in the schema. */
final class InferenceInput {

    private InferenceInput() {}

    /** An inference as the caller saw it. */
    record Seen(String id, int expectedVersion) {}

    /** What makes inferences of one plan binding. */
    record Confirmation(
            String plan,
            List<Seen> inferences,
            String act,
            LocalDate actDate,
            @Nullable Boolean joinOpenCycles,
            @Nullable String clientMutationId) {}

    /** What takes inferences of one plan away. */
    record Rejection(
            String plan,
            List<Seen> inferences,
            String reason,
            @Nullable String clientMutationId) {}
}
