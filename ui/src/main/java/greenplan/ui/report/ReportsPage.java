package greenplan.ui.report;

import greenplan.schema.ReportState;
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
            List<Row> values,
            List<Row> duties,
            List<Comment> comments) {

        long filed() {
            return values.stream().filter(row -> row.version() > 0).count();
        }
    }

    record Row(int version) {}

    record Comment(String text) {}
}
