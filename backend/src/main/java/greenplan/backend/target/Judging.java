package greenplan.backend.target;

import static java.util.stream.Collectors.toSet;

import greenplan.backend.method.Evidence;
import greenplan.backend.method.Status;
import greenplan.backend.method.StatusMethod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    Map<Target, Judged> all(Collection<Target> targets) {
        var today = LocalDate.now(clock);
        var found = evidence.ofTargets(targets.stream().map(Target::key).collect(toSet()));
        var judged = new LinkedHashMap<Target, Judged>();
        for (Target target : targets) {
            var exhibits = found.getOrDefault(target.key(), List.of());
            var values = new Evidence(exhibits.stream().map(Exhibit::value).toList());
            judged.put(target, new Judged(exhibits, StatusMethod.judge(target.promise(), values, today)));
        }
        return judged;
    }

    /** A status and the evidence it was given, newest first. */
    record Judged(List<Exhibit> evidence, Status status) {}
}
