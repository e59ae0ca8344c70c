package greenplan.ui.cycle;

import greenplan.schema.CycleKind;
import java.time.LocalDate;
import java.util.List;

/** The answer to {@code CyclesView.graphql}. */
record CyclesPage(Workspace workspace) {

    record Workspace(List<Cycle> cycles) {}

    record Cycle(
            String id,
            String planTitle,
            CycleKind kind,
            int year,
            LocalDate opensOn,
            LocalDate dueBefore,
            List<Later> extensions) {}

    record Later(LocalDate dueBefore) {}
}
