package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Proposal.Successor;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a merger or a split of provinces must be, besides: the numbers fit, the area of who follows changes, and a code means one province. */
final class ProvinceProposalCheck extends ProposalCheck<ProvinceBody> {

    private ProvinceProposalCheck(Map<String, ProvinceBody> there, Proposal proposal, Problems problems) {
        super("province", there, proposal, problems);
    }

    static void check(Map<String, ProvinceBody> there, Proposal proposal, Problems problems) {
        var check = new ProvinceProposalCheck(there, proposal, problems);
        check.kind();
        check.parties();
        check.realOrFictional();
        if (problems.none()) {
            check.codes();
        }
    }

    private void kind() {
        int from = proposal.predecessors().size();
        int to = proposal.successors().size();
        switch (proposal.kind()) {
            case MERGE ->
                problems.unless(from >= 2 && to == 1, "kind", "reorganisation.DOES_NOT_FIT.province-merge", from, to);
            case SPLIT ->
                problems.unless(from == 1 && to >= 2, "kind", "reorganisation.DOES_NOT_FIT.province-split", from, to);
            case ABOLISH -> problems.add("kind", "reorganisation.NOBODY_FOLLOWS");
            case FOUND -> problems.add("kind", "reorganisation.NOT_FOUNDED_HERE");
            case RENAME -> problems.add("kind", "reorganisation.NOT_RENAMED_HERE");
        }
    }

    @Override
    boolean isTold(Successor beginning) {
        return beginning.name() != null;
    }

    @Override
    void isThere(ProvinceBody province, Successor successor) {
        problems.unless(
                successor.name() == null,
                SUCCESSORS,
                "reorganisation.KEEPS_ITS_NAME",
                province.code(),
                province.name());
        if (!goesIn(successor)) {
            problems.unless(
                    !province.existsOn(proposal.date()), SUCCESSORS, "reorganisation.IS_THERE", province.name());
            notChangedLater(province, SUCCESSORS, proposal.date());
        }
    }

    @Override
    void follows(@Nullable ProvinceBody province, Successor successor) {
        String digits = successor.officialCode();
        problems.unless(
                digits == null || digits.matches("[0-9]{2}"), SUCCESSORS, "reorganisation.BAD_OFFICIAL_CODE", digits);
    }

    private void realOrFictional() {
        problems.unless(
                proposal.parties().stream()
                                .map(there::get)
                                .filter(Objects::nonNull)
                                .map(ProvinceBody::sample)
                                .distinct()
                                .count()
                        <= 1,
                PREDECESSORS,
                "reorganisation.REAL_AND_FICTIONAL");
    }

    /** On no day from then on a code means two provinces. */
    private void codes() {
        for (Successor successor : proposal.successors()) {
            String digits = successor.officialCode();
            if (digits == null) {
                continue;
            }
            problems.unless(
                    proposal.successors().stream()
                            .noneMatch(other -> other != successor && digits.equals(other.officialCode())),
                    SUCCESSORS,
                    "reorganisation.CODE_TWICE",
                    digits);
            there.values().stream()
                    .filter(body -> !body.code().equals(successor.code()))
                    .forEach(body -> taken(body, digits));
        }
    }

    private void taken(ProvinceBody body, String digits) {
        var successor = proposal.successor(body.code());
        boolean takesPart = proposal.parties().contains(body.code());
        boolean loses = takesPart && (successor.isEmpty() || successor.get().officialCode() != null);
        body.codes().stream()
                .filter(had -> !loses && had.what().code().equals(digits))
                .filter(had -> had.span().until() == null || had.span().until().isAfter(proposal.date()))
                .forEach(had ->
                        problems.add(SUCCESSORS, "reorganisation.CODE_TAKEN", digits, body.name(), proposal.date()));
    }
}
