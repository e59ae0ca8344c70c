package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Organisation.Body;
import greenplan.backend.reorganisation.Proposal.Successor;
import greenplan.db.base.enums.AgencyKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
        require(
                new HashSet<>(proposal.predecessors()).size()
                        == proposal.predecessors().size(),
                "predecessors",
                "TWICE",
                "Một cơ quan được nêu hai lần.",
                "An agency is named twice.");
        for (String code : proposal.predecessors()) {
            Body body = there.bodies().get(code);
            LocalDate day = proposal.date();
            require(
                    body != null && body.existsOn(day) && body.existsOn(day.minusDays(1)),
                    "predecessors",
                    "UNKNOWN",
                    "Trước ngày %s tỉnh không có cơ quan “%s”.".formatted(day, code),
                    "Before %s the province has no agency \"%s\".".formatted(day, code));
            if (body == null) {
                continue;
            }
            require(
                    body.kind() != AgencyKind.CLASS,
                    "predecessors",
                    "IS_A_CLASS",
                    "“%s” là một nhóm cơ quan: hãy chọn từng cơ quan."
                            .formatted(body.name().vi()),
                    "\"%s\" is a class of agencies: choose the agencies themselves."
                            .formatted(body.name().en()));
            notChangedLater(body, "predecessors", day);
        }
    }

    private void notChangedLater(Body body, String field, LocalDate day) {
        LocalDate last = body.lastChange();
        require(
                last == null || last.isBefore(day),
                field,
                "CHANGED_LATER",
                "“%s” đã có một lần sắp xếp ngày %s: hãy chọn ngày sau đó, hoặc hoàn tác lần kia trước."
                        .formatted(body.name().vi(), last),
                "\"%s\" is reorganised on %s: choose a later day, or undo that one first."
                        .formatted(body.name().en(), last));
    }

    private void successors() {
        require(
                following.size() == proposal.successors().size(),
                "successors",
                "TWICE",
                "Một cơ quan được nêu hai lần.",
                "An agency is named twice.");
        for (Successor successor : proposal.successors()) {
            Body body = there.bodies().get(successor.code());
            if (body == null) {
                require(
                        successor.code().matches(SLUG) && successor.code().length() <= 100,
                        "successors",
                        "BAD_CODE",
                        "Mã “%s” phải gồm chữ thường không dấu, số và gạch nối.".formatted(successor.code()),
                        "The code \"%s\" must be of small letters, digits and hyphens.".formatted(successor.code()));
                require(
                        successor.name() != null && successor.kind() != null && successor.kind() != AgencyKind.CLASS,
                        "successors",
                        "NAME_NEEDED",
                        "Cơ quan mới “%s” cần tên tiếng Việt, tên tiếng Anh và loại cơ quan."
                                .formatted(successor.code()),
                        "The new agency \"%s\" needs a name in both languages, and a kind."
                                .formatted(successor.code()));
            } else {
                boolean isPredecessor = proposal.predecessors().contains(successor.code());
                require(
                        isPredecessor || body.existsOn(proposal.date()),
                        "successors",
                        "UNKNOWN",
                        "Ngày %s tỉnh không có cơ quan “%s”.".formatted(proposal.date(), successor.code()),
                        "On %s the province has no agency \"%s\".".formatted(proposal.date(), successor.code()));
                if (!isPredecessor) {
                    notChangedLater(body, "successors", proposal.date().plusDays(1));
                }
            }
            var name = successor.name();
            if (name != null) {
                problems.length(name.vi(), 1, 200, "successors");
                problems.length(name.en(), 1, 200, "successors");
                boolean renamed = proposal.predecessors().contains(successor.code());
                require(
                        body == null || renamed,
                        "successors",
                        "RENAMED_ALOUD",
                        "“%s” không thuộc các cơ quan được sắp xếp nên giữ tên của mình.".formatted(successor.code()),
                        "\"%s\" is not one of those that are reorganised, so it keeps its name."
                                .formatted(successor.code()));
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
        String vi = switch (proposal.kind()) {
            case RENAME -> "Đổi tên: chọn một cơ quan và ghi tên mới của chính cơ quan đó.";
            case MERGE -> "Sáp nhập, hợp nhất: ít nhất hai cơ quan thành một; cơ quan tiếp nhận chính đứng đầu.";
            case SPLIT -> "Chia, tách: một cơ quan thành ít nhất hai cơ quan.";
            case ABOLISH -> "Giải thể: cơ quan kết thúc thì không thể tự tiếp nhận.";
        };
        String en = switch (proposal.kind()) {
            case RENAME -> "Rename: choose one agency and write the new name of that same agency.";
            case MERGE -> "Merge: at least two agencies become one; the one that mainly takes over comes first.";
            case SPLIT -> "Split: one agency becomes two at least.";
            case ABOLISH -> "Abolish: an agency that ends cannot follow itself.";
        };
        require(fits, "kind", "DOES_NOT_FIT", vi, en);
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
        require(
                proposal.predecessors().contains(from) && following.contains(to),
                field,
                "NOT_A_SUCCESSOR",
                "“%s” chỉ có thể chuyển từ cơ quan được sắp xếp (“%s”) sang cơ quan tiếp nhận (“%s”)."
                        .formatted(what, from, to),
                "\"%s\" can only go from an agency that is reorganised (\"%s\") to one that follows (\"%s\")."
                        .formatted(what, from, to));
    }

    private void require(boolean right, String field, String code, String vi, String en) {
        problems.unless(right, field, code, vi, en);
    }
}
