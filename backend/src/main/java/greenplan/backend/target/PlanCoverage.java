package greenplan.backend.target;

import static java.util.Objects.requireNonNull;

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

    PlanCoverage(PublishedTargets targets, PublishedCounts counts, Judging judging) {
        this.targets = targets;
        this.counts = counts;
        this.judging = judging;
    }

    /**
     * The counts of plans.
     *
     * @param asOf the day on which they read as they are counted
     * @param today the day on which they are judged
     */
    Map<Long, Coverage> ofPlans(Set<Long> plans, LocalDate asOf, LocalDate today) {
        var promised = targets.ofPlans(plans, asOf);
        var judged =
                judging.all(promised.values().stream().flatMap(List::stream).toList(), false, today);
        var coverage = new LinkedHashMap<Long, Coverage>();
        counts.ofPlans(plans, asOf).forEach((plan, others) -> {
            var own = promised.getOrDefault(plan, List.of());
            var found = new LinkedHashMap<Target, Judging.Judged>();
            own.forEach(target -> found.put(target, requireNonNull(judged.get(target))));
            coverage.put(plan, Coverage.of(found, others, today));
        });
        return coverage;
    }
}
