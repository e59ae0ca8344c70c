package greenplan.backend.review;

import greenplan.backend.report.EntryKind;
import greenplan.backend.report.Known;
import greenplan.backend.report.Report;
import greenplan.backend.report.ValueRow;
import greenplan.db.base.enums.ReportState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Puts the accepted rows of all reports of a cycle together. */
final class Consolidation {

    private Consolidation() {}

    /** Of all reports of a cycle, at least one, in the order of their agencies. */
    static ConsolidatedReport of(List<Report> reports) {
        List<ConsolidatedReport.Filed> agencies =
                reports.stream().map(Consolidation::filed).toList();
        List<Object> quantities = reports.stream()
                .flatMap(report -> report.values().stream())
                .map(Consolidation::quantity)
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
                reports.stream().flatMap(Consolidation::progress).toList(),
                reports.stream().flatMap(Consolidation::difficulties).toList());
    }

    private static ConsolidatedReport.Filed filed(Report report) {
        return new ConsolidatedReport.Filed(
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

    private static Stream<ConsolidatedReport.Value> values(Report report, Object quantity) {
        return report.values().stream()
                .filter(row -> quantity(row).equals(quantity))
                .flatMap(row -> Stream.ofNullable(row.acceptedAt() == null ? row.open() : row.said())
                        .map(said -> value(report, row, said)));
    }

    private static ConsolidatedReport.Value value(Report report, ValueRow row, Known.Said said) {
        return new ConsolidatedReport.Value(
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

    private static Stream<ConsolidatedReport.Progress> progress(Report report) {
        return report.duties().stream()
                .flatMap(row -> Stream.ofNullable(row.open())
                        .map(open -> new ConsolidatedReport.Progress(
                                row.duty(),
                                row.dutyTitle(),
                                report.agencyName(),
                                open.state(),
                                open.text(),
                                open.product(),
                                open.day(),
                                row.acceptedAt() == null)));
    }

    private static Stream<ConsolidatedReport.Difficulty> difficulties(Report report) {
        return report.filedAt() == null
                ? Stream.empty()
                : report.difficulties().stream()
                        .map(each -> new ConsolidatedReport.Difficulty(
                                report.agencyName(),
                                each.cause(),
                                each.proposal(),
                                each.steps(),
                                each.answer(),
                                each.answeredOn()));
    }
}
