package greenplan.ui.report;

import greenplan.schema.CycleKind;
import greenplan.schema.CycleState;
import greenplan.schema.ReportMove;
import greenplan.schema.ReportState;
import greenplan.ui.colleague.Proposal;
import greenplan.ui.colleague.Sharing;
import greenplan.ui.cycle.Completeness;
import greenplan.ui.cycle.NothingTakenBack;
import greenplan.ui.progress.ReportProgress;
import greenplan.ui.typing.ReportComment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answer of {@code ReportView.graphql}. */
record ReportPage(Workspace workspace) {

    record Workspace(Report report) {}

    record Report(
            String id,
            String agencyName,
            Cycle cycle,
            ReportState state,
            boolean nothing,
            @Nullable NothingTakenBack nothingTakenBack,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            int daysLeft,
            @Nullable LocalDate againBefore,
            int againDaysLeft,
            int againDaysOver,
            LocalDate usualAsOf,
            int version,
            List<ReportMove> mayNow,
            List<Part> parts,
            List<ReportValue> values,
            List<ReportProgress> duties,
            List<ReportDifficulty> difficulties,
            List<Removed> removedDifficulties,
            List<ReportComment> comments,
            @Nullable Proposal proposal,
            List<Sharing.Assignment> assignments,
            List<Sharing.Colleague> colleagues) {

        DeadlineWords.Again again() {
            return new DeadlineWords.Again(againBefore, againDaysLeft, againDaysOver);
        }

        /** Who has which row. */
        Sharing sharing() {
            return new Sharing(assignments, colleagues);
        }

        /** The rows that somebody can have: of targets and of duties. */
        List<Sharing.Row> rows() {
            return Stream.concat(
                            values.stream()
                                    .map(row -> new Sharing.Row(
                                            "target:" + row.target(), row.target() + " " + row.title())),
                            duties.stream()
                                    .map(row ->
                                            new Sharing.Row("duty:" + row.duty(), row.duty() + " " + row.dutyTitle())))
                    .toList();
        }

        boolean may(ReportMove action) {
            return mayNow.contains(action);
        }

        /** Its rows can be filled in: it lies with the agency and does not say that nothing happened. */
        boolean isFillable() {
            return may(ReportMove.DRAFT) && !nothing;
        }

        boolean isEmpty() {
            return difficulties.isEmpty()
                    && values.stream().noneMatch(ReportValue::isFiled)
                    && duties.stream().allMatch(duty -> duty.version() == 0);
        }

        List<ReportComment> commentsOn(@Nullable String field) {
            return comments.stream()
                    .filter(comment -> Objects.equals(comment.field(), field))
                    .toList();
        }
    }

    /** A report of the cycle that the agency answers for: its own, or one that came with a reorganisation. */
    record Part(String id, String agencyName, ReportState state, Completeness completeness) {}

    /** A difficulty that was taken out. */
    record Removed(String id, String cause, String proposal, OffsetDateTime removedAt) {}

    record Cycle(
            CycleKind kind,
            int year,
            @Nullable String topic,
            CycleState state,
            String plan,
            String planTitle,
            LocalDate dueBefore,
            Plan subject) {}

    record Plan(Province province) {}

    record Province(List<Area> territories) {}

    record Area(String code, @Nullable String name) {}
}
