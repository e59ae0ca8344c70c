package greenplan.ui.review;

import greenplan.schema.ReportMove;
import greenplan.schema.ReportState;
import greenplan.ui.cycle.Completeness;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.workspace.Payload;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code ReportsToReview.graphql}. */
record CycleReports(Workspace workspace) {

    record Workspace(Reports reportList, Waiting waiting) {}

    /** A page of those that are looked for. */
    record Reports(List<Report> nodes, PageInfo pageInfo, int totalCount) {}

    record Waiting(int totalCount) {}

    record Report(
            String id,
            String agencyName,
            ReportState state,
            boolean nothing,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            int daysLeft,
            @Nullable LocalDate againBefore,
            int againDaysLeft,
            int againDaysOver,
            int version,
            List<ReportMove> mayNow,
            boolean submittedByMe,
            Completeness completeness,
            List<Row> values,
            List<Told> duties,
            List<Difficulty> difficulties) {

        boolean isAcceptable() {
            return mayNow.contains(ReportMove.ACCEPT);
        }

        long waiting() {
            long ofTargets = values.stream()
                    .filter(row -> row.version() > 0 && row.acceptedAt() == null)
                    .count();
            long ofDuties = duties.stream()
                    .filter(row -> row.version() > 0 && row.acceptedAt() == null)
                    .count();
            return ofTargets + ofDuties;
        }

        long odd() {
            return values.stream()
                    .filter(row -> row.acceptedAt() == null && !row.warnings().isEmpty())
                    .count();
        }
    }

    record Row(int version, @Nullable OffsetDateTime acceptedAt, List<Payload.Problem> warnings) {}

    record Told(int version, @Nullable OffsetDateTime acceptedAt) {}

    record Difficulty(String id) {}
}
