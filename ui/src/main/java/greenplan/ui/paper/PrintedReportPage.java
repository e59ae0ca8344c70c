package greenplan.ui.paper;

import greenplan.schema.AssessmentPart;
import greenplan.schema.CycleKind;
import greenplan.schema.CycleState;
import greenplan.schema.EntryKind;
import greenplan.schema.ObservationKind;
import greenplan.schema.ProgressState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code PrintedReportView.graphql}. */
public record PrintedReportPage(Workspace workspace) {

    record Workspace(Report report) {}

    record Report(
            String agencyName,
            boolean nothing,
            @Nullable OffsetDateTime filedAt,
            List<Part> parts,
            List<Assessment> assessments,
            Cycle cycle,
            List<Value> values,
            List<Progress> duties,
            List<Difficulty> difficulties) {}

    record Part(String id) {}

    record Assessment(AssessmentPart part, @Nullable String text) {}

    public record Cycle(
            CycleKind kind,
            int year,
            @Nullable String topic,
            CycleState state,
            LocalDate dueBefore,
            String planTitle,
            @Nullable String focalAgencyName,
            Plan subject) {}

    public record Plan(Province province) {}

    public record Province(String name) {}

    record Value(
            List<String> targets,
            String title,
            EntryKind input,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable String qualifier,
            @Nullable String words,
            @Nullable ObservationKind kind,
            @Nullable LocalDate asOf,
            @Nullable String source,
            @Nullable String noDataReason) {

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
            @Nullable ProgressState state,
            @Nullable String text,
            @Nullable String product,
            @Nullable LocalDate day) {}

    record Difficulty(String cause, String proposal, List<AnswerGiven> steps) {}
}
