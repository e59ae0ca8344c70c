package greenplan.backend.colleague;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The people of one agency share the work at a report, and tell their head when it is ready. */
@Service
class Colleagues {

    private static final int LONGEST_WORD = 1000;
    private static final int MOST_ROWS = 200;

    private final Desk desk;
    private final Guard guard;
    private final ProposalRepository proposals;
    private final ColleagueRepository assignments;

    Colleagues(Desk desk, Guard guard, ProposalRepository proposals, ColleagueRepository assignments) {
        this.desk = desk;
        this.guard = guard;
        this.proposals = proposals;
        this.assignments = assignments;
    }

    // Inputs as in the schema.

    record Proposing(
            String report, @Nullable String word, @Nullable String clientMutationId) {}

    record HandingBack(
            String report,
            @Nullable String answer,
            @Nullable String clientMutationId) {}

    record Giving(
            String report,
            List<String> rows,
            @Nullable String account,
            @Nullable String clientMutationId) {}

    /** Says that a report is ready for the head. */
    Work<Report> propose(Caller caller, Proposing input) {
        return say(caller, input.report, "word", input.word, proposals::propose, "colleague.PROPOSED_BEFORE");
    }

    /** Hands back what was proposed. */
    Work<Report> handBack(Caller caller, HandingBack input) {
        return say(caller, input.report, "answer", input.answer, proposals::handBack, "colleague.NOT_PROPOSED");
    }

    /** Writes a step of a proposal; false when it is not its turn. */
    private interface Step {
        boolean write(long report, long account, OffsetDateTime at, @Nullable String words);
    }

    private Work<Report> say(
            Caller caller, String report, String field, @Nullable String said, Step step, String outOfTurn) {
        return desk.on(caller, Permission.DRAFT_REPORTS, report, head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            String words = CleanText.orNull(said);
            problems.length(words, 1, LONGEST_WORD, field);
            problems.refuse();
            problems.unless(step.write(head.key(), caller.account(), desk.now(), words), null, outOfTurn);
            problems.refuse();
            return desk.stored(head.key());
        });
    }

    /** Gives rows to somebody, or to nobody. */
    Work<Report> give(Caller caller, Giving input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report, head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Set<String> wanted = new LinkedHashSet<>(input.rows);
            problems.unless(
                    !wanted.isEmpty() && wanted.size() <= MOST_ROWS,
                    "rows",
                    "colleague.ROWS",
                    MOST_ROWS,
                    wanted.size());
            Long account = input.account == null ? null : StaffId.key("Account", input.account, "account");
            problems.unless(
                    account == null
                            || assignments
                                    .colleagues(List.of(head.key()), guard.today(), caller.account())
                                    .getOrDefault(head.key(), List.of())
                                    .stream()
                                    .anyMatch(each -> Objects.equals(each.key(), account)),
                    "account",
                    "colleague.NOT_OF_THE_AGENCY");
            Report stored = desk.stored(head.key());
            var targets = new ArrayList<Long>();
            var duties = new ArrayList<Long>();
            wanted.forEach(row -> problems.unless(find(stored, row, targets, duties), "rows", "colleague.NO_ROW", row));
            problems.refuse();
            assignments.free(head.key(), targets, duties);
            if (account != null) {
                assignments.give(head.key(), targets, duties, account, desk.now());
            }
            return stored;
        });
    }

    /** Adds the key of the row where it belongs; false when the report has no such row. */
    private static boolean find(Report report, String row, List<Long> targets, List<Long> duties) {
        int before = targets.size() + duties.size();
        report.values().stream()
                .filter(each -> each.targets().stream().anyMatch(code -> row.equals("target:" + code)))
                .filter(each -> !targets.contains(each.key()))
                .forEach(each -> targets.add(each.key()));
        report.duties().stream()
                .filter(each -> row.equals("duty:" + each.duty()))
                .forEach(each -> duties.add(each.key()));
        return targets.size() + duties.size() > before;
    }
}
