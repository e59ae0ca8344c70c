package greenplan.ui.report;

import greenplan.schema.Comparator;
import greenplan.schema.EntryKind;
import greenplan.schema.ObservationKind;
import greenplan.ui.language.Bound;
import greenplan.ui.typing.ReportComment;
import greenplan.ui.workspace.Payload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says of a quantity, and the targets that it serves; fields as in the schema. */
public record ReportValue(
        String target,
        List<String> targets,
        String title,
        boolean levelOfChange,
        boolean otherArea,
        EntryKind input,
        @Nullable String unit,
        @Nullable BigDecimal lastValue,
        @Nullable String lastQualifier,
        @Nullable LocalDate lastAsOf,
        int version,
        @Nullable ObservationKind kind,
        @Nullable BigDecimal amount,
        @Nullable String qualifier,
        @Nullable String words,
        @Nullable LocalDate asOf,
        @Nullable String territory,
        @Nullable String usualTerritory,
        @Nullable String source,
        @Nullable String noDataReason,
        @Nullable String overrideReason,
        @Nullable String correctionReason,
        int revision,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable BigDecimal publicAmount,
        List<Payload.Problem> warnings,
        List<ReportFile> files,
        List<Subject> subjects,
        @Nullable List<Other> others) {

    /** Something was filed. */
    public boolean isFiled() {
        return version > 0;
    }

    /** The same when somebody emptied it. */
    ReportValue emptied() {
        return new ReportValue(
                target,
                targets,
                title,
                levelOfChange,
                false,
                input,
                unit,
                lastValue,
                lastQualifier,
                lastAsOf,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                usualTerritory,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                List.of(),
                List.of(),
                subjects,
                others);
    }

    /** The same after a file came or went. */
    ReportValue at(int newVersion, List<ReportFile> newFiles) {
        return new ReportValue(
                target,
                targets,
                title,
                levelOfChange,
                otherArea,
                input,
                unit,
                lastValue,
                lastQualifier,
                lastAsOf,
                newVersion,
                kind,
                amount,
                qualifier,
                words,
                asOf,
                territory,
                usualTerritory,
                source,
                noDataReason,
                overrideReason,
                correctionReason,
                revision,
                acceptedAt,
                publicAmount,
                warnings,
                newFiles,
                subjects,
                others);
    }

    /** The first of its targets. */
    Subject subject() {
        return subjects.getFirst();
    }

    /** Comments of reviewers on any of its targets. */
    public List<ReportComment> its(List<ReportComment> comments) {
        return comments.stream()
                .filter(comment -> comment.field() != null
                        && comment.field().startsWith("target:")
                        && targets.contains(comment.field().substring("target:".length())))
                .toList();
    }

    /** It waits for acceptance once the report was handed over. */
    public boolean isWaiting() {
        return isFiled() && acceptedAt == null;
    }

    /** The target, as everybody reads it. */
    public record Subject(
            String code,
            @Nullable Clause clause,
            @Nullable Integer dueYear,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable Integer baseYear,
            Form form) {

        Bound bound() {
            return new Bound(comparator, lower, upper, unit, baseYear);
        }
    }

    /** Another agency that reports the same; null filing while its report has not come, and where it says nothing. */
    public record Other(
            String agencyName, boolean filed, @Nullable Filing filing) {}

    /** What it filed. */
    public record Filing(
            @Nullable BigDecimal amount,
            @Nullable String qualifier,
            @Nullable ObservationKind kind,
            @Nullable LocalDate asOf,
            @Nullable String noDataReason,
            boolean accepted) {}

    /** Where the target stands. */
    public record Clause(String path) {}

    /** What only some forms have: the class that is measured, the standard to be met, the steps. */
    public record Form(
            @Nullable String className,
            @Nullable String standard,
            @Nullable List<String> steps) {}
}
