package greenplan.backend.amendment;

import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import greenplan.backend.plan.PublishedPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Which plan replaces which. */
@Controller
class SupersessionController {

    private final PublishedSupersessions supersessions;
    private final PublishedPlans plans;

    SupersessionController(PublishedSupersessions supersessions, PublishedPlans plans) {
        this.supersessions = supersessions;
        this.plans = plans;
    }

    @BatchMapping
    Map<Plan, Plan> supersedes(List<Plan> parents) {
        return Batch.one(parents, Plan::key, (keys, day) -> plans(supersessions.earlier(keys), day));
    }

    @BatchMapping
    Map<Plan, Plan> supersededBy(List<Plan> parents) {
        return Batch.one(parents, Plan::key, (keys, day) -> plans(supersessions.later(keys), day));
    }

    @BatchMapping
    Map<Plan, LocalDate> supersedesFrom(List<Plan> parents) {
        return Batch.one(parents, Plan::key, supersessions::since);
    }

    private Map<Long, Plan> plans(Map<Long, Long> others, LocalDate day) {
        if (others.isEmpty()) {
            return Map.of();
        }
        Map<Long, Plan> found = plans.byKeys(Set.copyOf(others.values()), day);
        return others.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, other -> Objects.requireNonNull(found.get(other.getValue()))));
    }
}
