package greenplan.ui.workspace;

import greenplan.schema.CycleKind;
import greenplan.schema.DifficultyLevel;
import greenplan.schema.ReportState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code HomeView.graphql}; what is not asked for is null. */
record HomePage(Waiting workspace) {

    record Waiting(
            @Nullable List<Report> worklist,
            @Nullable List<Reminder> reminders,
            @Nullable List<Cycle> cycles,
            @Nullable Difficulties difficulties,
            @Nullable List<Handing> passwordResets) {}

    record Report(
            String id,
            String agencyName,
            ReportState state,
            int daysLeft,
            int daysLate,
            boolean nothing,
            Cycle cycle,
            List<Comment> comments) {}

    /** The last time somebody was reminded of a report. */
    record Reminder(OffsetDateTime at, Which report) {}

    record Which(String id) {}

    record Cycle(String id, String planTitle, CycleKind kind, int year, LocalDate opensOn, LocalDate dueBefore) {}

    record Comment(OffsetDateTime at) {}

    /** Those first that have lain longest. */
    record Difficulties(List<Difficulty> nodes, PageInfo pageInfo) {}

    record PageInfo(boolean hasNextPage) {}

    /** @param steps where it came, the last is where it lies */
    record Difficulty(DifficultyLevel level, List<Step> steps) {}

    record Step(int days) {}

    record Handing(OffsetDateTime requestedAt) {}

    /** The answer to {@code ToReview.graphql}. */
    record ToReview(Reports workspace) {}

    record Reports(List<Filed> reports) {}

    record Filed(String id, ReportState state, @Nullable OffsetDateTime filedAt, int daysLeft, int daysLate) {}
}
