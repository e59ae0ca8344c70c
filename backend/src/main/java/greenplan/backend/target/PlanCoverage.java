package greenplan.backend.target;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts what plans promise and what is known of it: three statements, however many plans and targets there are. */
@Component
class PlanCoverage {

    private final PublishedTargets targets;
    private final PublishedCounts counts;
    private final Judging judging;
    private final Clock clock;

    PlanCoverage(PublishedTargets targets, PublishedCounts counts, Judging judging, Clock clock) {
        this.targets = targets;
        this.counts = counts;
        this.judging = judging;
        this.clock = clock;
    }

    Map<Long, Coverage> ofPlans(Set<Long> plans, LocalDate asOf) {
        var promised = targets.ofPlans(plans, asOf);
        var judged =
                judging.all(promised.values().stream().flatMap(List::stream).toList());
        var coverage = new LinkedHashMap<Long, Coverage>();
        counts.ofPlans(plans, asOf).forEach((plan, others) -> {
            var own = promised.getOrDefault(plan, List.of());
            var found = new LinkedHashMap<Target, Judging.Judged>();
            own.forEach(target -> found.put(target, requireNonNull(judged.get(target))));
            coverage.put(plan, Coverage.of(found, others, LocalDate.now(clock)));
        });
        return coverage;
    }
}
