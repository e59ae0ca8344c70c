package greenplan.ui.review;

import greenplan.schema.ReportMove;
import greenplan.schema.ReportState;
import greenplan.ui.progress.ReportProgress;
import greenplan.ui.report.ReportCycle;
import greenplan.ui.report.ReportDifficulty;
import greenplan.ui.report.ReportValue;
import greenplan.ui.typing.ReportComment;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answer of {@code ReviewedReportView.graphql}. */
record ReviewedPage(Workspace workspace) {

    record Workspace(Report report) {}

    record Report(
            String id,
            String agencyName,
            ReportCycle cycle,
            ReportState state,
            boolean nothing,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            int daysLeft,
            int version,
            List<ReportMove> mayNow,
            List<ReportValue> values,
            List<Differing> differing,
            List<ReportProgress> duties,
            List<ReportDifficulty> difficulties,
            List<ReportComment> comments) {

        boolean may(ReportMove action) {
            return mayNow.contains(action);
        }

        /** What others say otherwise than the waiting row of a target. */
        List<Rival> rivals(String target) {
            return differing.stream()
                    .filter(row -> row.target().equals(target) && row.acceptedAt() == null)
                    .flatMap(row -> row.rivals().stream())
                    .toList();
        }

        List<ReportComment> commentsOn(@Nullable String field) {
            return comments.stream()
                    .filter(comment -> Objects.equals(comment.field(), field))
                    .toList();
        }
    }

    record Differing(String target, @Nullable OffsetDateTime acceptedAt, List<Rival> rivals) {}

    /** A figure of somebody else; without an observation it waits in another report. */
    record Rival(
            String issuer,
            BigDecimal value,
            @Nullable String qualifier,
            @Nullable Observation observation) {}

    record Observation(String id) {}
}
