package greenplan.backend.review;

import greenplan.backend.cycle.Completeness;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.graph.Text;
import greenplan.backend.report.EntryKind;
import greenplan.backend.report.Report;
import greenplan.backend.report.ValueRow;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.ProgressState;
import greenplan.db.base.enums.ReportState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

    /** Of all reports of a cycle, at least one, in the order of their agencies. */
    static ConsolidatedReport of(List<Report> reports) {
        List<Filed> agencies = reports.stream().map(ConsolidatedReport::filed).toList();
        List<Object> quantities = reports.stream()
                .flatMap(report -> report.values().stream())
                .map(ConsolidatedReport::quantity)
                .distinct()
                .toList();
        return new ConsolidatedReport(
                reports.getFirst().cycle(),
                (int) agencies.stream()
                        .filter(each -> each.filedAt() != null && each.daysLate() == 0)
                        .count(),
                (int) agencies.stream()
                        .filter(each -> each.filedAt() != null && each.daysLate() > 0)
                        .count(),
                (int) agencies.stream().filter(each -> each.filedAt() == null).count(),
                agencies,
                quantities.stream()
                        .flatMap(quantity -> reports.stream().flatMap(report -> values(report, quantity)))
                        .toList(),
                reports.stream().flatMap(ConsolidatedReport::progress).toList(),
                reports.stream().flatMap(ConsolidatedReport::difficulties).toList());
    }

    private static Filed filed(Report report) {
        return new Filed(
                report.agency(),
                report.agencyTitle(),
                report.filedAt(),
                report.daysLate(),
                report.filedAt() != null && report.nothing(),
                report.state() == ReportState.ACCEPTED,
                report.filedAt() == null ? null : report.completeness());
    }

    /** What rows of several reports are about alike. */
    private static Object quantity(ValueRow row) {
        return row.input() == EntryKind.NUMBER
                ? Arrays.asList(row.quantity().indicator(), row.quantity().classVi())
                : row.target();
    }

    private static Stream<Value> values(Report report, Object quantity) {
        return report.values().stream()
                .filter(row -> quantity(row).equals(quantity))
                .flatMap(row -> Stream.ofNullable(row.acceptedAt() == null ? row.open() : row.said())
                        .map(said -> value(report, row, said)));
    }

    private static Value value(Report report, ValueRow row, ValueRow.Said said) {
        return new Value(
                row.target(),
                row.targets(),
                row.targetTitle(),
                row.title(),
                report.agencyName(),
                row.input(),
                said.amount(),
                row.unit(),
                said.qualifier(),
                said.words(),
                said.kind(),
                said.asOf(),
                said.source(),
                said.noDataReason(),
                row.acceptedAt() == null);
    }

    private static Stream<Progress> progress(Report report) {
        return report.duties().stream()
                .flatMap(row -> Stream.ofNullable(row.open())
                        .map(open -> new Progress(
                                row.duty(),
                                row.dutyTitle(),
                                report.agencyName(),
                                open.state(),
                                open.text(),
                                open.product(),
                                open.day(),
                                row.acceptedAt() == null)));
    }

    private static Stream<Difficulty> difficulties(Report report) {
        return report.filedAt() == null
                ? Stream.empty()
                : report.difficulties().stream()
                        .map(each -> new Difficulty(
                                report.agencyName(),
                                each.cause(),
                                each.proposal(),
                                each.steps(),
                                each.answer(),
                                each.answeredOn()));
    }
}
