package greenplan.backend.target;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import greenplan.backend.indicator.Clue;
import greenplan.backend.method.Evidence;
import greenplan.backend.method.Promise;
import greenplan.backend.method.Status;
import greenplan.backend.method.StatusMethod;
import greenplan.schema.EvidenceUse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges any number of targets today: one statement for their evidence, then the published method for each. */
@Component
class Judging {

    private final PublishedEvidence evidence;
    private final Clock clock;

    Judging(PublishedEvidence evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The verdict on each target, with all its values, those, too, that do not count any more. */
    Map<Target, Judged> withReplaced(Set<Target> targets) {
        return all(targets, true, LocalDate.now(clock));
    }

    /**
     * The verdict on each target alone: what it rests on is read as far as the method needs it.
     *
     * @param indicative what the area that followed says is told, too, with the figure that says it
     */
    Map<Target, ShownStatus> statuses(Set<Target> targets, boolean indicative) {
        var today = LocalDate.now(clock);
        var statuses = new LinkedHashMap<Target, ShownStatus>();
        if (indicative && targets.stream().anyMatch(target -> target.area().isGoneWithoutAnother(today))) {
            all(targets, false, today).forEach((target, judged) -> statuses.put(target, judged.shown()));
            return statuses;
        }
        var found = evidence.clues(targets.stream().map(Target::key).collect(toSet()));
        targets.forEach(target -> statuses.put(
                target,
                alone(target.promise(), target.area().key(), found.getOrDefault(target.key(), List.of()), today)));
        return statuses;
    }

    /**
     * The verdict on a promise on a day, from what counts; what an area that followed says is not told.
     *
     * @param area row of the territory on which it is judged
     */
    static ShownStatus alone(Promise promise, long area, List<Clue> found, LocalDate today) {
        var values = new Evidence(found.stream().map(clue -> clue.on(area)).toList());
        var status = StatusMethod.judge(promise, values, today);
        return new ShownStatus(status, status.isKept(), null);
    }

    /**
     * The verdict on each target on a day, with its values.
     *
     * @param replaced those, too, that do not count any more
     */
    Map<Target, Judged> all(Collection<Target> targets, boolean replaced, LocalDate today) {
        var found = evidence.ofTargets(targets.stream().map(Target::key).collect(toSet()), replaced);
        var judged = new LinkedHashMap<Target, Judged>();
        for (Target target : targets) {
            judged.put(target, judge(target, found.getOrDefault(target.key(), List.of()), today));
        }
        return judged;
    }

    /** The values of each target, those, too, that do not count any more, before anything is judged. */
    Map<Target, List<Exhibit>> values(Set<Target> targets) {
        var found = evidence.ofTargets(targets.stream().map(Target::key).collect(toSet()), true);
        return targets.stream()
                .collect(toMap(
                        target -> target, target -> exhibits(target, found.getOrDefault(target.key(), List.of()))));
    }

    private static List<Exhibit> exhibits(Target target, List<Exhibit> found) {
        var all = found.stream().map(Exhibit::observation).toList();
        return found.stream()
                .map(exhibit -> exhibit.on(target.area()).among(all))
                .toList();
    }

    private static Judged judge(Target target, List<Exhibit> found, LocalDate today) {
        var exhibits = exhibits(target, found);
        var current = exhibits.stream()
                .filter(exhibit -> exhibit.observation().current())
                .toList();
        var values = new Evidence(current.stream().map(Exhibit::value).toList());
        var status = StatusMethod.judge(target.promise(), values, today);
        var uses = new Uses(status, values.series(today), target.promise().dueYear(), today);
        return new Judged(
                exhibits.stream().map(exhibit -> exhibit.as(uses.of(exhibit))).toList(),
                status,
                status.isKept(),
                Indicative.of(target, current, today));
    }

    /**
     * A status and the evidence it was given, newest first.
     *
     * @param kept a level is held now that is to be held until its time is over
     * @param indicative what the area that followed says, while no act names it
     */
    record Judged(
            List<Exhibit> evidence,
            Status status,
            boolean kept,
            @Nullable Indicative indicative) {

        ShownStatus shown() {
            return new ShownStatus(status, kept, indicative);
        }

        /** Something is published until today, of whatever area and definition. */
        boolean isKnown() {
            return evidence.stream().anyMatch(exhibit -> exhibit.use() != EvidenceUse.IN_THE_FUTURE);
        }
    }
}
