package greenplan.backend.target;

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

    Map<Long, Coverage> ofPlans(Set<Long> plans, LocalDate asOf) {
        var promised = targets.ofPlans(plans, asOf);
        var judged =
                judging.all(promised.values().stream().flatMap(List::stream).toList());
        var coverage = new LinkedHashMap<Long, Coverage>();
        counts.ofPlans(plans).forEach((plan, others) -> {
            var own = promised.getOrDefault(plan, List.of());
            coverage.put(plan, Coverage.of(own, own.stream().map(judged::get).toList(), others));
        });
        return coverage;
    }
}
