package greenplan.ui.report;

import greenplan.schema.ReportState;
import greenplan.ui.colleague.Proposal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code ReportsView.graphql}. */
record ReportsPage(Workspace workspace) {

    record Workspace(List<Report> worklist) {}

    record Report(
            String id,
            String agencyName,
            ReportCycle cycle,
            ReportState state,
            boolean nothing,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            int daysLeft,
            @Nullable LocalDate againBefore,
            int againDaysLeft,
            int againDaysOver,
            List<Row> values,
            List<Row> duties,
            List<Comment> comments,
            @Nullable Proposal proposal) {

        DeadlineWords.Again again() {
            return new DeadlineWords.Again(againBefore, againDaysLeft, againDaysOver);
        }

        long filed() {
            return values.stream().filter(row -> row.version() > 0).count();
        }
    }

    record Row(int version) {}

    record Comment(String text) {}
}
