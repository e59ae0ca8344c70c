package greenplan.backend.reorganisation;

import greenplan.backend.succession.Step;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation that somebody wants.
 *
 * @param date its day
 * @param predecessors slugs of who is reorganised
 * @param successors who follows, the first by default; a predecessor among them goes on
 * @param duties where single duties go
 * @param targets where single targets go
 */
record Proposal(
        ReorganisationKind kind,
        LocalDate date,
        List<String> predecessors,
        List<Successor> successors,
        List<OfDuty> duties,
        List<OfTarget> targets) {

    /**
     * An agency that follows.
     *
     * @param code its slug
     * @param name the name that it gets on that day; null when it keeps the one it has
     * @param kind kind of an agency that begins; null else
     */
    record Successor(
            String code, @Nullable Text name, @Nullable AgencyKind kind) {}

    /** Where a duty of a predecessor goes. */
    record OfDuty(String plan, String duty, String from, String to) {}

    /** Where a target of a predecessor goes. */
    record OfTarget(String plan, String target, String from, String to) {}

    /** The step that the rules know. */
    Step step(String code) {
        List<String> following = successors.stream().map(Successor::code).toList();
        Set<String> goingOn = predecessors.stream().filter(following::contains).collect(Collectors.toUnmodifiableSet());
        return new Step(code, date, predecessors, following, goingOn);
    }
}
