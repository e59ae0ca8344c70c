package greenplan.ui.review;

import greenplan.schema.EntryKind;
import greenplan.schema.ObservationKind;
import greenplan.schema.ProgressState;
import greenplan.ui.cycle.Completeness;
import greenplan.ui.paper.AnswerGiven;
import greenplan.ui.paper.PrintedReportPage;
import greenplan.ui.paper.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ConsolidatedView.graphql}. */
record ConsolidatedPage(Workspace workspace) {

    record Workspace(Report consolidatedReport) {}

    record Report(
            PrintedReportPage.Cycle cycle,
            int onTime,
            int late,
            int missing,
            List<Filed> agencies,
            List<Value> values,
            List<Progress> progress,
            List<Difficulty> difficulties) {}

    record Filed(
            String agencyName,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            boolean nothing,
            boolean accepted,
            @Nullable Completeness completeness) {}

    record Value(
            List<String> targets,
            String title,
            String agencyName,
            EntryKind input,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable String qualifier,
            @Nullable String words,
            @Nullable ObservationKind kind,
            @Nullable LocalDate asOf,
            @Nullable String source,
            @Nullable String noDataReason,
            boolean corrected) {

        /** Codes and title. */
        String name() {
            return String.join(", ", targets) + " " + title;
        }

        Told told() {
            return new Told(input, amount, unit, qualifier, words, kind, asOf, source, noDataReason);
        }
    }

    record Progress(
            String duty,
            String dutyTitle,
            String agencyName,
            @Nullable ProgressState state,
            String text,
            @Nullable String product,
            @Nullable LocalDate day,
            boolean corrected) {}

    record Difficulty(String agencyName, String cause, String proposal, List<AnswerGiven> steps) {}
}
