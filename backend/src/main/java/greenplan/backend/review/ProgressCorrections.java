package greenplan.backend.review;

import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Progress;
import greenplan.backend.report.ProgressRepository;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportHeaderRepository;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agency corrects what was accepted of a duty, withdraws it, or adds what its report left out. */
@Service
class ProgressCorrections {

    private final Desk desk;
    private final Guard guard;
    private final ProgressRepository progress;
    private final ReportHeaderRepository heads;

    ProgressCorrections(Desk desk, Guard guard, ProgressRepository progress, ReportHeaderRepository heads) {
        this.desk = desk;
        this.guard = guard;
        this.progress = progress;
        this.heads = heads;
    }

    /** Input as in the schema. */
    record Correction(
            String report,
            String duty,
            int expectedVersion,
            @Nullable Progress progress,
            String reason,
            @Nullable String clientMutationId) {}

    /** Writes a new revision; the one before it stays public until this one is accepted. */
    Work<Desk.Filed> correct(Caller caller, Correction input) {
        return desk.on(caller, Permission.SUBMIT_REPORTS, input.report, head -> {
            var problems = new Problems();
            problems.length(input.reason, 1, 500, "reason");
            Report report = desk.stored(head.key());
            Report.Duty row = report.duties().stream()
                    .filter(each -> each.duty().equals(input.duty))
                    .findFirst()
                    .orElseThrow(() -> problems.with("duty", "report.NOT_HELD", input.duty));
            if (row.version() == input.expectedVersion) {
                boolean added = row.version() == 0 && input.progress != null && report.canBeAddedTo();
                problems.unless(row.acceptedAt() != null || added, "duty", "review.NOT_ACCEPTED");
                problems.unless(input.progress != null || !row.withdrawn(), "duty", "review.WITHDRAWN");
            }
            Progress told = input.progress == null ? null : input.progress.read(guard.today(), problems);
            boolean isSame = row.version() == input.expectedVersion && told != null && told.equals(row.told());
            problems.unless(!problems.none() || !isSame, null, "review.SAME", told == null ? null : told.told());
            problems.refuse();
            Report.Duty written = progress.correct(
                            head.key(), row.key(), told, input.expectedVersion, input.reason.strip())
                    .orElseThrow(() -> Conflict.between(
                                    input.expectedVersion,
                                    row.version(),
                                    Progress.shown(told),
                                    Progress.shown(row.told()))
                            .over(desk.filed(head, row.key())));
            heads.corrected(head.key(), head.version(), head.state().corrected(caller.account()));
            return new Desk.Filed(head.key(), null, written);
        });
    }
}
