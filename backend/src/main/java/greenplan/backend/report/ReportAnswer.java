package greenplan.backend.report;

import greenplan.backend.account.Answer;
import greenplan.backend.account.Conflict;
import greenplan.backend.account.Problem;
import greenplan.backend.account.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of mutations about reports. */
record ReportAnswer(
        List<Report> reports,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId) implements Answer {

    /** The only report, for mutations about one. */
    public @Nullable Report report() {
        return reports.isEmpty() ? null : reports.getFirst();
    }

    static ReportAnswer done(Report report, @Nullable String clientMutationId) {
        return new ReportAnswer(List.of(report), List.of(), null, clientMutationId);
    }

    static ReportAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new ReportAnswer(List.of(), problems.list(), null, clientMutationId);
    }

    static ReportAnswer conflict(Conflict conflict, Report stored, @Nullable String clientMutationId) {
        return new ReportAnswer(List.of(stored), List.of(conflict.problem()), conflict, clientMutationId);
    }
}
