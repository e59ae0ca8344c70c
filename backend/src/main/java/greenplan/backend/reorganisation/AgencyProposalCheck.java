package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Organisation.Agency;
import greenplan.backend.reorganisation.Proposal.Destination;
import greenplan.backend.reorganisation.Proposal.Successor;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReorganisationKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reorganisation of agencies must be, besides: the kind fits the numbers, and what is sent goes to one that follows. */
final class AgencyProposalCheck extends ProposalCheck<Agency> {

    private final Set<String> following;

    private AgencyProposalCheck(Map<String, Agency> there, Proposal proposal, Problems problems) {
        super("agency", there, proposal, problems);
        this.following = Set.copyOf(proposal.following());
    }

    static void check(Organisation there, Proposal proposal, Problems problems) {
        var check = new AgencyProposalCheck(there.agencies(), proposal, problems);
        check.parties();
        check.kind();
        proposal.duties().forEach(each -> check.destination("duties", each));
        proposal.targets().forEach(each -> check.destination("targets", each));
    }

    @Override
    void goesIn(Agency predecessor) {
        problems.unless(
                predecessor.kind() != AgencyKind.CLASS, PREDECESSORS, "reorganisation.IS_A_CLASS", predecessor.name());
    }

    @Override
    boolean isTold(Successor beginning) {
        return beginning.name() != null && beginning.kind() != null && beginning.kind() != AgencyKind.CLASS;
    }

    @Override
    void isThere(Agency agency, Successor successor) {
        if (goesIn(successor)) {
            return;
        }
        problems.unless(
                agency.existsOn(proposal.date()),
                SUCCESSORS,
                "reorganisation.UNKNOWN.agency-then",
                proposal.date(),
                agency.code());
        notChangedLater(agency, SUCCESSORS, proposal.date().plusDays(1));
    }

    @Override
    void follows(@Nullable Agency agency, Successor successor) {
        problems.unless(
                successor.name() == null || agency == null || goesIn(successor),
                SUCCESSORS,
                "reorganisation.RENAMED_ALOUD",
                successor.code());
    }

    private void kind() {
        List<String> from = proposal.predecessors();
        int to = proposal.successors().size();
        boolean fits = switch (proposal.kind()) {
            case RENAME ->
                from.size() == 1
                        && to == 1
                        && following.containsAll(from)
                        && proposal.successors().getFirst().name() != null;
            case MERGE -> to >= 1 && union() >= 2 && !following.containsAll(from);
            case SPLIT -> from.size() == 1 && to >= 2;
            case FOUND -> false;
            case ABOLISH -> !from.isEmpty() && from.stream().noneMatch(following::contains);
        };
        String which = proposal.kind().name().toLowerCase(Locale.ROOT);
        problems.unless(fits, "kind", "reorganisation.DOES_NOT_FIT.agency-" + which);
        if (fits && proposal.kind() == ReorganisationKind.RENAME) {
            isAnother(
                    there.get(from.getFirst()), proposal.successors().getFirst().name());
        }
    }

    private void isAnother(@Nullable Agency agency, @Nullable Text name) {
        problems.unless(
                agency == null
                        || name == null
                        || !agency.name().vi().equals(name.vi().strip()),
                SUCCESSORS,
                "reorganisation.SAME",
                name);
    }

    private int union() {
        // A new agency is what becomes of the others, not one of them.
        var all = new HashSet<>(proposal.parties());
        all.removeIf(code -> following.contains(code) && !there.containsKey(code));
        return all.size();
    }

    private void destination(String field, Destination its) {
        problems.unless(
                proposal.predecessors().contains(its.from()) && following.contains(its.to()),
                field,
                "reorganisation.NOT_A_SUCCESSOR",
                its.what(),
                its.from(),
                its.to());
    }
}
