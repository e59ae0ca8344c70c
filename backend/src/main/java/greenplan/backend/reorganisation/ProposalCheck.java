package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Organisation.Body;
import greenplan.backend.reorganisation.Proposal.Successor;
import greenplan.db.base.enums.AgencyKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a proposal must be: who takes part exists on its day, has no later change, and the kind fits the numbers. */
final class ProposalCheck {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Organisation there;
    private final Proposal proposal;
    private final Problems problems;
    private final Set<String> following;

    private ProposalCheck(Organisation there, Proposal proposal, Problems problems) {
        this.there = there;
        this.proposal = proposal;
        this.problems = problems;
        this.following = new HashSet<>(
                proposal.successors().stream().map(Successor::code).toList());
    }

    static void check(Organisation there, Proposal proposal, Problems problems) {
        var check = new ProposalCheck(there, proposal, problems);
        check.predecessors();
        check.successors();
        check.kind();
        check.destinations();
    }

    private void predecessors() {
        problems.unless(
                new HashSet<>(proposal.predecessors()).size()
                        == proposal.predecessors().size(),
                "predecessors",
                "reorganisation.TWICE.agency");
        for (String code : proposal.predecessors()) {
            Body body = there.bodies().get(code);
            LocalDate day = proposal.date();
            problems.unless(
                    body != null && body.existsOn(day) && body.existsOn(day.minusDays(1)),
                    "predecessors",
                    "reorganisation.UNKNOWN.agency-before",
                    day,
                    code);
            if (body == null) {
                continue;
            }
            problems.unless(body.kind() != AgencyKind.CLASS, "predecessors", "reorganisation.IS_A_CLASS", body.name());
            notChangedLater(body, "predecessors", day);
        }
    }

    private void notChangedLater(Body body, String field, LocalDate day) {
        LocalDate last = body.lastChange();
        problems.unless(
                last == null || last.isBefore(day), field, "reorganisation.CHANGED_LATER.agency", body.name(), last);
    }

    private void successors() {
        problems.unless(following.size() == proposal.successors().size(), "successors", "reorganisation.TWICE.agency");
        for (Successor successor : proposal.successors()) {
            Body body = there.bodies().get(successor.code());
            if (body == null) {
                problems.unless(
                        successor.code().matches(SLUG) && successor.code().length() <= 100,
                        "successors",
                        "reorganisation.BAD_CODE",
                        successor.code());
                problems.unless(
                        successor.name() != null && successor.kind() != null && successor.kind() != AgencyKind.CLASS,
                        "successors",
                        "reorganisation.NAME_NEEDED.agency",
                        successor.code());
            } else {
                boolean isPredecessor = proposal.predecessors().contains(successor.code());
                problems.unless(
                        isPredecessor || body.existsOn(proposal.date()),
                        "successors",
                        "reorganisation.UNKNOWN.agency-then",
                        proposal.date(),
                        successor.code());
                if (!isPredecessor) {
                    notChangedLater(body, "successors", proposal.date().plusDays(1));
                }
            }
            var name = successor.name();
            if (name != null) {
                problems.length(name.vi(), 1, 200, "successors");
                problems.length(name.en(), 1, 200, "successors");
                boolean renamed = proposal.predecessors().contains(successor.code());
                problems.unless(
                        body == null || renamed, "successors", "reorganisation.RENAMED_ALOUD", successor.code());
            }
        }
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
            case ABOLISH -> !from.isEmpty() && from.stream().noneMatch(following::contains);
        };
        String which = proposal.kind().name().toLowerCase(Locale.ROOT);
        problems.unless(fits, "kind", "reorganisation.DOES_NOT_FIT.agency-" + which);
    }

    private int union() {
        var all = new HashSet<>(following);
        all.addAll(proposal.predecessors());
        // A new agency is what becomes of the others, not one of them.
        proposal.successors().stream()
                .filter(each -> there.body(each.code()).isEmpty())
                .forEach(each -> all.remove(each.code()));
        return all.size();
    }

    private void destinations() {
        proposal.duties().forEach(each -> destination("duties", each.duty(), each.from(), each.to()));
        proposal.targets().forEach(each -> destination("targets", each.target(), each.from(), each.to()));
    }

    private void destination(String field, String what, String from, String to) {
        problems.unless(
                proposal.predecessors().contains(from) && following.contains(to),
                field,
                "reorganisation.NOT_A_SUCCESSOR",
                what,
                from,
                to);
    }
}
