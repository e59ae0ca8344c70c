package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Proposal.Successor;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every proposal must be: who takes part is there on its day, once, and has no later change; who begins has a name. */
abstract class ProposalCheck<B extends Body> {

    static final String PREDECESSORS = "predecessors";
    static final String SUCCESSORS = "successors";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    final Map<String, B> there;
    final Proposal proposal;
    final Problems problems;
    private final String word;

    /**
     * Starts.
     *
     * @param word what is reorganised, as the keys of sentences end
     * @param there what there is, by slug
     */
    ProposalCheck(String word, Map<String, B> there, Proposal proposal, Problems problems) {
        this.word = word;
        this.there = there;
        this.proposal = proposal;
        this.problems = problems;
    }

    final void parties() {
        once(proposal.predecessors(), PREDECESSORS);
        proposal.predecessors().forEach(this::predecessor);
        once(proposal.following(), SUCCESSORS);
        proposal.successors().forEach(this::successor);
    }

    private void once(List<String> codes, String field) {
        problems.unless(new HashSet<>(codes).size() == codes.size(), field, "reorganisation.TWICE." + word);
    }

    private void predecessor(String code) {
        B body = there.get(code);
        LocalDate day = proposal.date();
        problems.unless(
                body != null && body.existsOn(day) && body.existsOn(day.minusDays(1)),
                PREDECESSORS,
                "reorganisation.UNKNOWN." + word,
                day,
                code);
        if (body != null) {
            goesIn(body);
            notChangedLater(body, PREDECESSORS, day);
        }
    }

    final void notChangedLater(B body, String field, LocalDate day) {
        LocalDate last = body.lastChange();
        problems.unless(
                last == null || last.isBefore(day), field, "reorganisation.CHANGED_LATER." + word, body.name(), last);
    }

    private void successor(Successor successor) {
        String code = successor.code();
        B body = there.get(code);
        if (body == null) {
            problems.unless(isSlug(code), SUCCESSORS, "reorganisation.BAD_CODE", code);
            problems.unless(isTold(successor), SUCCESSORS, "reorganisation.NAME_NEEDED." + word, code);
        } else {
            isThere(body, successor);
        }
        var name = successor.name();
        if (name != null) {
            problems.length(name.vi(), 1, 200, SUCCESSORS);
            problems.length(name.english(), 1, 200, SUCCESSORS);
        }
        follows(body, successor);
    }

    static boolean isSlug(String code) {
        return code.matches(SLUG) && code.length() <= 100;
    }

    final boolean goesIn(Successor successor) {
        return proposal.predecessors().contains(successor.code());
    }

    /** What else one must be that is reorganised. */
    void goesIn(B predecessor) {}

    /** All is said of one that begins. */
    abstract boolean isTold(Successor beginning);

    /** What one must be that is there already and follows. */
    abstract void isThere(B body, Successor successor);

    /** What else one must be that follows; without a body it begins. */
    abstract void follows(@Nullable B body, Successor successor);
}
