package greenplan.ui.review;

import greenplan.schema.CycleKind;
import greenplan.schema.CycleState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code ReviewView.graphql}. */
record ReviewPage(Workspace workspace) {

    record Workspace(List<Cycle> cycles) {}

    record Cycle(
            String id,
            CycleState state,
            CycleKind kind,
            int year,
            @Nullable String topic,
            String planTitle,
            LocalDate dueBefore) {

        boolean isWithdrawn() {
            return state == CycleState.WITHDRAWN;
        }
    }
}
