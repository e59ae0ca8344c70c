package greenplan.ui.report;

import greenplan.schema.CycleKind;
import greenplan.schema.CycleState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The cycle of reports that a report belongs to; fields as in the schema. */
public record ReportCycle(
        CycleKind kind,
        int year,
        @Nullable String topic,
        String plan,
        String planTitle,
        CycleState state,
        LocalDate dueBefore) {}
