package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A merger or a split of provinces that somebody wants; provinces are told by their slugs.
 *
 * @param date its day
 * @param predecessors who goes in
 * @param successors who comes out, the first answers for the plans of who ends; a predecessor among them goes on
 */
record ProvinceProposal(
        ReorganisationKind kind, LocalDate date, List<String> predecessors, List<Successor> successors) {

    /**
     * A province that follows.
     *
     * @param name of a province that begins; null else
     * @param officialCode its national code from the day on; null when it keeps the one it has, or has none
     */
    record Successor(
            String code, @Nullable Text name, @Nullable String officialCode) {}

    Optional<Successor> successor(String code) {
        return successors.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    /** Whoever takes part, in the order of the input. */
    Set<String> parties() {
        var all = new LinkedHashSet<>(predecessors);
        successors.forEach(each -> all.add(each.code));
        return all;
    }

    /** Who answers from the day on for what was a predecessor's. */
    String heir(String predecessor) {
        return successor(predecessor).isPresent() ? predecessor : successors.getFirst().code;
    }
}
