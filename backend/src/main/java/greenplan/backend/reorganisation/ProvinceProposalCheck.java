package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.ProvinceProposal.Successor;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a merger or a split of provinces must be: who takes part is there, has no later change, and a code means one province. */
final class ProvinceProposalCheck {

    private static final String PREDECESSORS = "predecessors";
    private static final String SUCCESSORS = "successors";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Map<String, ProvinceBody> there;
    private final ProvinceProposal proposal;
    private final Problems problems;

    private ProvinceProposalCheck(Map<String, ProvinceBody> there, ProvinceProposal proposal, Problems problems) {
        this.there = there;
        this.proposal = proposal;
        this.problems = problems;
    }

    static void check(Map<String, ProvinceBody> there, ProvinceProposal proposal, Problems problems) {
        var check = new ProvinceProposalCheck(there, proposal, problems);
        check.kind();
        check.once(proposal.predecessors(), PREDECESSORS);
        check.once(proposal.successors().stream().map(Successor::code).toList(), SUCCESSORS);
        proposal.predecessors().forEach(check::predecessor);
        proposal.successors().forEach(check::successor);
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
            case RENAME -> problems.add("kind", "reorganisation.NOT_RENAMED_HERE");
        }
    }

    private void once(List<String> codes, String field) {
        problems.unless(new HashSet<>(codes).size() == codes.size(), field, "reorganisation.TWICE.province");
    }

    private void predecessor(String code) {
        ProvinceBody body = there.get(code);
        LocalDate day = proposal.date();
        problems.unless(
                body != null && body.existsOn(day) && body.existsOn(day.minusDays(1)),
                PREDECESSORS,
                "reorganisation.UNKNOWN.province",
                day,
                code);
        if (body != null) {
            notChangedLater(body, PREDECESSORS);
        }
    }

    private void notChangedLater(ProvinceBody body, String field) {
        LocalDate last = Stream.concat(
                        Stream.ofNullable(body.lastChange()),
                        Stream.concat(body.codes().stream(), body.areas().stream())
                                .map(had -> had.span().from())
                                .filter(Objects::nonNull))
                .max(LocalDate::compareTo)
                .orElse(null);
        problems.unless(
                last == null || last.isBefore(proposal.date()),
                field,
                "reorganisation.CHANGED_LATER.province",
                body.name(),
                last);
    }

    private void successor(Successor successor) {
        String code = successor.code();
        ProvinceBody body = there.get(code);
        var name = successor.name();
        if (body == null) {
            problems.unless(code.matches(SLUG) && code.length() <= 100, SUCCESSORS, "reorganisation.BAD_CODE", code);
            problems.unless(name != null, SUCCESSORS, "reorganisation.NAME_NEEDED.province", code);
        } else {
            problems.unless(name == null, SUCCESSORS, "reorganisation.KEEPS_ITS_NAME", code, body.name());
            if (!proposal.predecessors().contains(code)) {
                problems.unless(!body.existsOn(proposal.date()), SUCCESSORS, "reorganisation.IS_THERE", body.name());
                notChangedLater(body, SUCCESSORS);
            }
        }
        if (name != null) {
            problems.length(name.vi(), 1, 200, SUCCESSORS);
            problems.length(name.en(), 1, 200, SUCCESSORS);
        }
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
                .filter(had -> had.what().code().equals(digits))
                .filter(had -> had.span().until() == null || had.span().until().isAfter(proposal.date()))
                .filter(had -> !loses)
                .forEach(had ->
                        problems.add(SUCCESSORS, "reorganisation.CODE_TAKEN", digits, body.name(), proposal.date()));
    }
}
