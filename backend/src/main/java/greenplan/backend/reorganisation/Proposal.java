package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.succession.Step;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation of agencies or of provinces that somebody wants.
 *
 * @param date its day
 * @param predecessors slugs of who is reorganised
 * @param successors who follows, the first by default; a predecessor among them goes on
 * @param duties where single duties go; provinces have none
 * @param targets where single targets go; provinces have none
 */
record Proposal(
        ReorganisationKind kind,
        LocalDate date,
        List<String> predecessors,
        List<Successor> successors,
        List<Destination> duties,
        List<Destination> targets) {

    /**
     * An agency or a province that follows.
     *
     * @param code its slug
     * @param name the name that it gets on that day; null when it keeps the one it has
     * @param kind kind of an agency that begins; null else
     * @param officialCode national code of a province from the day on; null when it keeps the one it has, or has none
     */
    record Successor(
            String code,
            @Nullable Text name,
            @Nullable AgencyKind kind,
            @Nullable String officialCode) {}

    /** Where a duty or a target of a predecessor goes, by its code in the plan. */
    record Destination(String plan, String what, String from, String to) {}

    Optional<Successor> successor(String code) {
        return successors.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    /** Whoever takes part, in the order of the input. */
    Set<String> parties() {
        var all = new LinkedHashSet<>(predecessors);
        all.addAll(following());
        return all;
    }

    /** Slugs of who follows. */
    List<String> following() {
        return successors.stream().map(Successor::code).toList();
    }

    /**
     * What its code says of it.
     *
     * @param of slugs of the predecessors that it names
     */
    String code(String of) {
        return "%s-%s-%s".formatted(date, kind.name().toLowerCase(Locale.ROOT), of);
    }

    /** The step that the rules know. */
    Step step(String code) {
        Set<String> goingOn =
                predecessors.stream().filter(following()::contains).collect(Collectors.toUnmodifiableSet());
        return new Step(code, date, predecessors, following(), goingOn);
    }
}
