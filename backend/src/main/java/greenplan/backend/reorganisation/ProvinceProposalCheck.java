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
                problems.unless(
                        from >= 2 && to == 1,
                        "kind",
                        "DOES_NOT_FIT",
                        "Hợp nhất: từ hai tỉnh trở lên thành một tỉnh; hiện có %d tỉnh thành %d tỉnh."
                                .formatted(from, to),
                        "Merge: two provinces or more become one; here %d become %d.".formatted(from, to));
            case SPLIT ->
                problems.unless(
                        from == 1 && to >= 2,
                        "kind",
                        "DOES_NOT_FIT",
                        "Chia: một tỉnh thành từ hai tỉnh trở lên; hiện có %d tỉnh thành %d tỉnh.".formatted(from, to),
                        "Split: one province becomes two or more; here %d become %d.".formatted(from, to));
            case ABOLISH ->
                problems.add(
                        "kind",
                        "NOBODY_FOLLOWS",
                        "Một tỉnh không thể kết thúc mà không có tỉnh kế tiếp: hãy chọn hợp nhất hoặc chia, và nêu tỉnh kế tiếp.",
                        "A province cannot end without one that follows it: choose a merger or a split, and name who follows.");
            case RENAME ->
                problems.add(
                        "kind",
                        "NOT_RENAMED_HERE",
                        "Tỉnh chỉ có một tên trong cổng nên không đổi tên ở đây: hãy chọn hợp nhất hoặc chia.",
                        "A province has one name in the portal, so it is not renamed here: choose a merger or a split.");
        }
    }

    private void once(List<String> codes, String field) {
        problems.unless(
                new HashSet<>(codes).size() == codes.size(),
                field,
                "TWICE",
                "Một tỉnh được nêu hai lần.",
                "A province is named twice.");
    }

    private void predecessor(String code) {
        ProvinceBody body = there.get(code);
        LocalDate day = proposal.date();
        problems.unless(
                body != null && body.existsOn(day) && body.existsOn(day.minusDays(1)),
                PREDECESSORS,
                "UNKNOWN",
                "Trước ngày %s không có tỉnh “%s”.".formatted(day, code),
                "Before %s there is no province \"%s\".".formatted(day, code));
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
                "CHANGED_LATER",
                "Tỉnh “%s” đã có một lần sắp xếp, một mã số hoặc một địa giới từ ngày %s: hãy chọn ngày sau đó, hoặc hoàn tác lần kia trước."
                        .formatted(body.name().vi(), last),
                "\"%s\" has a reorganisation, a code or an area that begins on %s: choose a later day, or undo that one first."
                        .formatted(body.name().en(), last));
    }

    private void successor(Successor successor) {
        String code = successor.code();
        ProvinceBody body = there.get(code);
        var name = successor.name();
        if (body == null) {
            problems.unless(
                    code.matches(SLUG) && code.length() <= 100,
                    SUCCESSORS,
                    "BAD_CODE",
                    "Mã “%s” phải gồm chữ thường không dấu, số và gạch nối.".formatted(code),
                    "The code \"%s\" must be of small letters, digits and hyphens.".formatted(code));
            problems.unless(
                    name != null,
                    SUCCESSORS,
                    "NAME_NEEDED",
                    "Tỉnh mới “%s” cần tên tiếng Việt và tên tiếng Anh.".formatted(code),
                    "The new province \"%s\" needs a name in both languages.".formatted(code));
        } else {
            problems.unless(
                    name == null,
                    SUCCESSORS,
                    "KEEPS_ITS_NAME",
                    "Đã có tỉnh “%s” với tên “%s”: bỏ trống tên."
                            .formatted(code, body.name().vi()),
                    "There is a province \"%s\" with the name \"%s\": leave the name out."
                            .formatted(code, body.name().en()));
            if (!proposal.predecessors().contains(code)) {
                problems.unless(
                        !body.existsOn(proposal.date()),
                        SUCCESSORS,
                        "IS_THERE",
                        "Tỉnh “%s” đang có và địa giới của tỉnh cũng đổi: hãy nêu tỉnh này cả ở phần các tỉnh được sắp xếp."
                                .formatted(body.name().vi()),
                        "\"%s\" is there, and its area changes as well: name it among the predecessors, too."
                                .formatted(body.name().en()));
                notChangedLater(body, SUCCESSORS);
            }
        }
        if (name != null) {
            problems.length(name.vi(), 1, 200, SUCCESSORS);
            problems.length(name.en(), 1, 200, SUCCESSORS);
        }
        String digits = successor.officialCode();
        problems.unless(
                digits == null || digits.matches("[0-9]{2}"),
                SUCCESSORS,
                "BAD_OFFICIAL_CODE",
                "Mã số của tỉnh phải gồm hai chữ số, nhưng đang là “%s”.".formatted(digits),
                "The national code of a province has two digits, but was \"%s\".".formatted(digits));
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
                "REAL_AND_FICTIONAL",
                "Tỉnh có thật và tỉnh không có thật không thể sắp xếp chung.",
                "A real province and a fictional one cannot be reorganised together.");
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
                    "CODE_TWICE",
                    "Mã số %s được giao cho hai tỉnh.".formatted(digits),
                    "The code %s is given to two provinces.".formatted(digits));
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
                .forEach(had -> problems.add(
                        SUCCESSORS,
                        "CODE_TAKEN",
                        "Mã số %s là của tỉnh %s vào ngày %s: hãy để trống, hoặc nêu tỉnh đó với mã số mới."
                                .formatted(digits, body.name().vi(), proposal.date()),
                        "The code %s is that of %s on %s: leave it out, or give that province another one as well."
                                .formatted(digits, body.name().en(), proposal.date())));
    }
}
