package greenplan.backend.colleague;

import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Permission;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The people of one agency tell their head when a report is ready. */
@Service
class Colleagues {

    private static final int LONGEST_WORD = 1000;

    private final Desk desk;
    private final ProposalRepository proposals;

    Colleagues(Desk desk, ProposalRepository proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    // Inputs as in the schema.

    record Proposing(
            String report, @Nullable String word, @Nullable String clientMutationId) {}

    record HandingBack(
            String report,
            @Nullable String answer,
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
}
