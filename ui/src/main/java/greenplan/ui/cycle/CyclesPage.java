package greenplan.ui.cycle;

import greenplan.schema.CycleKind;
import greenplan.schema.CycleState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code CyclesView.graphql}. */
record CyclesPage(Workspace workspace) {

    record Workspace(List<Cycle> cycles) {}

    record Cycle(
            String id,
            String planTitle,
            CycleKind kind,
            int year,
            int number,
            @Nullable String topic,
            CycleState state,
            LocalDate opensOn,
            LocalDate dueBefore,
            List<Later> extensions)
            implements CycleName.Known {}

    record Later(LocalDate dueBefore) {}
}
