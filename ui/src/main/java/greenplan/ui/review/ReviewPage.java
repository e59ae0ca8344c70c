package greenplan.ui.review;

import greenplan.schema.CycleKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code ReviewView.graphql}. */
record ReviewPage(Workspace workspace) {

    record Workspace(List<Cycle> cycles) {}

    record Cycle(
            String id, CycleKind kind, int year, @Nullable String topic, String planTitle, LocalDate dueBefore) {}
}
