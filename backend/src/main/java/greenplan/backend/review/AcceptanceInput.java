package greenplan.backend.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows to accept, as the schema has it. */
record AcceptanceInput(List<Wanted> reports, @Nullable String clientMutationId) {

    /** Rows of a report; all when neither a target nor a duty is named. */
    record Wanted(
            String report,
            int expectedVersion,
            @Nullable List<String> targets,
            @Nullable List<String> duties,
            @Nullable List<Choice> decisions) {

        boolean isWhole() {
            return targets == null && duties == null;
        }
    }

    /**
     * Which figure counts where a row differs from what others say.
     *
     * @param counts the public figure that counts instead of that of the row; null for the row's own
     */
    record Choice(String target, @Nullable String counts, String reason) {}
}
