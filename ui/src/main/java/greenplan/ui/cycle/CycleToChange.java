package greenplan.ui.cycle;

import greenplan.schema.CycleKind;
import greenplan.schema.CycleState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ChangeCycleView.graphql}. */
record CycleToChange(Workspace workspace) {

    record Workspace(List<Cycle> cycles) {}

    record Cycle(
            String id,
            CycleState state,
            String planTitle,
            CycleKind kind,
            int year,
            @Nullable String topicVi,
            @Nullable String topicEn,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            int version) {}
}
