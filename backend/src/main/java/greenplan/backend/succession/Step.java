package greenplan.backend.succession;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reorganisation, as the rules need it. Agencies are told by their slugs.
 *
 * @param code its code
 * @param date its day: from then on whoever follows bears what goes on
 * @param predecessors who is reorganised
 * @param successors who follows, the first by default
 * @param goingOn those predecessors that still exist on the day, and keep what is not sent elsewhere
 */
public record Step(
        String code, LocalDate date, List<String> predecessors, List<String> successors, Set<String> goingOn) {

    /** Where one duty or target of a predecessor goes, whatever the others do. */
    public record Sent(String from, String to, @Nullable Text note) {}

    /** Who has from the day on what a predecessor had and nobody sent elsewhere; null when nobody does. */
    public @Nullable String heir(String predecessor) {
        return goingOn.contains(predecessor) ? predecessor : firstSuccessor().orElse(null);
    }

    /** Those predecessors that end. */
    public List<String> ending() {
        return predecessors.stream().filter(each -> !goingOn.contains(each)).toList();
    }

    /** Who takes over from those that end; empty when nobody does. */
    Optional<String> firstSuccessor() {
        return successors.stream().findFirst();
    }
}
