package greenplan.ui.report;

import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of a mutation about a whole report or its difficulties. */
record ChangedReport(
        @Nullable Report report,
        List<Problem> problems,
        @Nullable Conflict conflict) implements Payload {

    record Report(
            int version,
            @Nullable List<ReportDifficulty> difficulties,
            @Nullable List<ReportPage.Removed> removedDifficulties) {}
}
