package greenplan.backend.report;

import greenplan.backend.cycle.NothingTakenBack;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The head of an agency hands its report over, takes it back before review, and takes back that nothing happened. */
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

    /** Input as in the schema. */
    record Submission(
            String report,
            int expectedVersion,
            boolean acceptEmpty,
            @Nullable String clientMutationId) {}

    /** Input as in the schema. */
    record Versioned(
            String report, int expectedVersion, @Nullable String clientMutationId) {}

    /** Input as in the schema. */
    record TakingBack(
            String report,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}

    /** Hands a report over. */
    Work<Report> submit(Caller caller, Submission input) {
        return desk.on(caller, Permission.SUBMIT_REPORTS, input.report, head -> {
            var problems = new Problems();
            Standing next = switch (head.state()) {
                case Standing.Draft draft -> draft.submit(caller.account(), desk.now());
                case Standing.Returned returned -> returned.submit(caller.account());
                case Standing.Submitted submitted -> submitted;
                case Standing.Accepted accepted -> accepted;
            };
            if (head.version() != input.expectedVersion) {
                throw Desk.moved(head, input.expectedVersion, "SUBMITTED").over(desk.stored(head.key()));
            }
            Desk.open(head, problems);
            problems.unless(!guard.today().isBefore(head.opensOn()), null, "report.NOT_YET_OPEN", head.opensOn());
            Report stored = desk.stored(head.key());
            check(stored, heads.speaks(head.key()), problems);
            problems.refuse();
            if (!input.acceptEmpty) {
                ask(stored, problems);
                problems.refuse();
            }
            heads.submit(head.key(), input.expectedVersion, next, stored.completeness());
            return desk.stored(head.key());
        });
    }

    /** Takes a report back that nobody has begun to accept. */
    Work<Report> withdraw(Caller caller, Versioned input) {
        return desk.on(caller, Permission.SUBMIT_REPORTS, input.report, head -> {
            if (head.version() != input.expectedVersion) {
                throw Desk.moved(head, input.expectedVersion, "DRAFT").over(desk.stored(head.key()));
            }
            Desk.going(head);
            boolean reviewed = desk.stored(head.key()).wasReviewed();
            if (head.state() instanceof Standing.Submitted submitted && !reviewed) {
                heads.become(head.key(), input.expectedVersion, submitted.withdraw());
                return desk.stored(head.key());
            }
            throw new Problems().with(null, "report.NOT_WITHDRAWABLE");
        });
    }

    /** Takes back that nothing happened, after that was accepted. */
    Work<Report> takeBackNothing(Caller caller, TakingBack input) {
        return desk.on(caller, Permission.SUBMIT_REPORTS, input.report, head -> {
            if (head.version() != input.expectedVersion) {
                throw Desk.moved(head, input.expectedVersion, "RETURNED").over(desk.stored(head.key()));
            }
            Desk.going(head);
            var problems = new Problems();
            problems.length(input.reason, 1, 500, "reason");
            Standing.Accepted accepted = head.state() instanceof Standing.Accepted its && head.nothing() ? its : null;
            problems.unless(accepted != null, null, "report.NOTHING_TO_TAKE_BACK");
            if (accepted == null || !problems.none()) {
                throw problems.refusal();
            }
            String office = head.agency().name().vi();
            var how = new NothingTakenBack(desk.now(), office, input.reason.strip());
            heads.takeBackNothing(head.key(), input.expectedVersion, accepted.reopen(), how);
            return desk.stored(head.key());
        });
    }

    /**
     * Nothing was filed in any row.
     *
     * @param inWords it says something as a whole, in the parts of its assessment
     */
    static boolean isEmpty(Report report, boolean inWords) {
        return !inWords
                && report.values().stream().allMatch(row -> row.version() == 0)
                && report.duties().stream().allMatch(row -> row.version() == 0)
                && report.difficulties().isEmpty();
    }

    /** Every quantity that is owed has a value or a reason, unless the whole report says that nothing happened. */
    private static void check(Report report, boolean inWords, Problems problems) {
        if (report.nothing()) {
            return;
        }
        problems.unless(!isEmpty(report, inWords), null, "report.EMPTY");
        report.values().stream()
                .filter(row -> row.version() == 0)
                .forEach(row -> problems.add("target:" + row.target(), "report.VALUE_NEEDED", row.title()));
        report.duties().stream()
                .filter(row -> row.told() != null && row.told().state() == null && row.acceptedAt() == null)
                .forEach(row -> problems.add("duty:" + row.duty(), "report.STATE_NEEDED_OF", row.dutyTitle()));
    }

    /** Asks about duties of which nothing is told, unless the whole report says that nothing happened. */
    private static void ask(Report report, Problems problems) {
        long untold = report.duties().stream().filter(row -> row.version() == 0).count();
        problems.unless(
                report.nothing() || untold == 0,
                null,
                "report.EMPTY_ROWS",
                untold,
                report.duties().size());
    }
}
