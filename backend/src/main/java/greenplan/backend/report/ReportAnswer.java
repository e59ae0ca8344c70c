package greenplan.backend.report;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer of mutations about reports.
 *
 * @param row code of the target or duty that was filed; null for mutations of whole reports
 */
public record ReportAnswer(
        List<Report> reports,
        @Nullable String row,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId)
        implements Answer {

    /** The only report, for mutations about one. */
    public @Nullable Report report() {
        return reports.isEmpty() ? null : reports.getFirst();
    }

    /** The row of the target, for mutations of one. */
    public Report.@Nullable Value value() {
        return reports.stream()
                .flatMap(report -> report.values().stream())
                .filter(value -> value.target().equals(row))
                .findFirst()
                .orElse(null);
    }

    /** The row of the duty, for mutations of one. */
    public Report.@Nullable Duty progress() {
        return reports.stream()
                .flatMap(report -> report.duties().stream())
                .filter(duty -> duty.duty().equals(row))
                .findFirst()
                .orElse(null);
    }

    /** The same about one row. */
    public ReportAnswer of(String code) {
        return new ReportAnswer(reports, code, problems, conflict, clientMutationId);
    }

    public static ReportAnswer done(Report report, @Nullable String clientMutationId) {
        return new ReportAnswer(List.of(report), null, List.of(), null, clientMutationId);
    }

    public static ReportAnswer done(List<Report> reports, @Nullable String clientMutationId) {
        return new ReportAnswer(reports, null, List.of(), null, clientMutationId);
    }

    public static ReportAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new ReportAnswer(List.of(), null, problems.list(), null, clientMutationId);
    }

    static ReportAnswer conflict(Conflict conflict, Report stored, @Nullable String clientMutationId) {
        return new ReportAnswer(List.of(stored), null, List.of(conflict.problem()), conflict, clientMutationId);
    }
}
