package greenplan.ui.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A difficulty in a report, and what the People's Committee answers; fields as in the schema. */
public record ReportDifficulty(
        String id,
        String cause,
        String proposal,
        int version,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
