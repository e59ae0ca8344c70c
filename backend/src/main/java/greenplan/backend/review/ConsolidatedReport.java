package greenplan.backend.review;

import greenplan.backend.cycle.Completeness;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.graph.Text;
import greenplan.backend.report.EntryKind;
import greenplan.backend.report.Report;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.ProgressState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the focal agency tells the People's Committee of a cycle (LC VII.2): made anew at each call from what was accepted, so
 * that anybody who may read it can repeat it.
 *
 * @param onTime how many reports came in time
 * @param late how many came later
 * @param missing how many have not come
 * @param agencies one for each report that is owed
 * @param values what was accepted, in the order of the plan and then of the agencies
 * @param progress what was accepted of duties
 * @param difficulties those of reports that have come, with the answers that there are
 */
record ConsolidatedReport(
        StaffCycle cycle,
        int onTime,
        int late,
        int missing,
        List<Filed> agencies,
        List<Value> values,
        List<Progress> progress,
        List<Difficulty> difficulties) {

    /** Whether and when an agency filed. */
    record Filed(
            String agency,
            Text agencyName,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            boolean nothing,
            boolean accepted,
            @Nullable Completeness completeness) {}

    /**
     * An accepted row.
     *
     * @param corrected a correction of it waits: this is what is public
     */
    record Value(
            String target,
            List<String> targets,
            Text targetTitle,
            Text title,
            Text agencyName,
            EntryKind input,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable String qualifier,
            @Nullable String words,
            @Nullable ObservationKind kind,
            @Nullable LocalDate asOf,
            @Nullable String source,
            @Nullable String noDataReason,
            boolean corrected) {}

    /**
     * What was done about a duty.
     *
     * @param corrected a correction of it waits: this is what is public
     */
    record Progress(
            String duty,
            Text dutyTitle,
            Text agencyName,
            @Nullable ProgressState state,
            String text,
            @Nullable String product,
            @Nullable LocalDate day,
            boolean corrected) {}

    /** A difficulty with its answers. */
    record Difficulty(
            Text agencyName,
            String cause,
            String proposal,
            List<Report.Step> steps,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {}
}
