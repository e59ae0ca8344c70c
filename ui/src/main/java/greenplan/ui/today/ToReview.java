package greenplan.ui.today;

import greenplan.schema.ReportState;
import greenplan.ui.cycle.Completeness;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ToReview.graphql}: the reports of a cycle. */
record ToReview(Reports workspace) {

    record Reports(List<Filed> reports) {}

    /** @param vi the name of the agency in Vietnamese */
    record Filed(
            String id,
            String agencyName,
            String vi,
            ReportState state,
            @Nullable OffsetDateTime filedAt,
            int daysLeft,
            int daysLate,
            int againDaysLeft,
            int againDaysOver,
            Completeness completeness,
            Attendance attendance)
            implements Urgency.Due {

        /** Of one that was returned, until it shall come again. */
        @Override
        public int daysLeft() {
            return state == ReportState.RETURNED ? againDaysLeft : daysLeft;
        }

        @Override
        public int daysLate() {
            return state == ReportState.RETURNED ? againDaysOver : daysLate;
        }

        /** It has not come, or not come again, and its time is over. */
        boolean isOverdue() {
            return (filedAt == null || state == ReportState.RETURNED) && daysLate() > 0;
        }
    }

    record Attendance(int people) {}
}
