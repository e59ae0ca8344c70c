package greenplan.backend.report;

import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The head of an agency hands its report over, and takes it back before review. */
@Service
class Submissions {

    private final Desk desk;
    private final Guard guard;
    private final ReportHeaderRepository heads;

    Submissions(Desk desk, Guard guard, ReportHeaderRepository heads) {
        this.desk = desk;
        this.guard = guard;
        this.heads = heads;
    }

    /** Hands a report over. */
    ReportAnswer submit(String report, int expectedVersion, @Nullable String clientMutationId) {
        return desk.on("submitReport", Permission.SUBMIT_REPORTS, report, clientMutationId, (caller, head) -> {
            var problems = new Problems();
            ProgressReport next = switch (head.state()) {
                case ProgressReport.Draft draft -> draft.submit(caller.account(), desk.now());
                case ProgressReport.Returned returned -> returned.submit(caller.account());
                case ProgressReport.Submitted submitted -> submitted;
                case ProgressReport.Accepted accepted -> accepted;
            };
            if (head.version() != expectedVersion) {
                return desk.moved(head, expectedVersion, "SUBMITTED", clientMutationId);
            }
            Desk.open(head, problems);
            problems.unless(
                    !guard.today().isBefore(head.opensOn()),
                    null,
                    "NOT_YET_OPEN",
                    "Kỳ báo cáo nhận báo cáo từ ngày %s.".formatted(head.opensOn()),
                    "The cycle takes reports from %s on.".formatted(head.opensOn()));
            Filled.check(desk.stored(head.key()), problems);
            if (!problems.none()) {
                return ReportAnswer.refused(problems, clientMutationId);
            }
            heads.become(head.key(), expectedVersion, next);
            return desk.done(head, clientMutationId);
        });
    }

    /** Takes a report back that nobody has begun to accept. */
    ReportAnswer withdraw(String report, int expectedVersion, @Nullable String clientMutationId) {
        return desk.on("withdrawReport", Permission.SUBMIT_REPORTS, report, clientMutationId, (caller, head) -> {
            if (head.version() != expectedVersion) {
                return desk.moved(head, expectedVersion, "DRAFT", clientMutationId);
            }
            boolean reviewed = desk.stored(head.key()).values().stream()
                    .anyMatch(row -> row.acceptedAt() != null || row.revision() > 1);
            if (head.state() instanceof ProgressReport.Submitted submitted && !reviewed) {
                heads.become(head.key(), expectedVersion, submitted.withdraw());
                return desk.done(head, clientMutationId);
            }
            var problems = new Problems();
            problems.add(
                    null,
                    "NOT_WITHDRAWABLE",
                    "Chỉ rút lại được báo cáo đã gửi mà chưa có dòng nào được duyệt.",
                    "Only a submitted report of which no row was accepted can be withdrawn.");
            return ReportAnswer.refused(problems, clientMutationId);
        });
    }
}
