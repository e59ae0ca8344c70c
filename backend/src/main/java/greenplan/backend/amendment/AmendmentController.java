package greenplan.backend.amendment;

import greenplan.backend.duty.Duty;
import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import greenplan.backend.search.Found;
import greenplan.backend.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Amendments in the graph, and filing them. */
@Controller
class AmendmentController {

    private final Amendments amendments;
    private final PublishedAmendments published;

    AmendmentController(Amendments amendments, PublishedAmendments published) {
        this.amendments = amendments;
        this.published = published;
    }

    @BatchMapping(typeName = "Plan", field = "amendments")
    Map<Plan, List<Amendment>> ofPlans(List<Plan> plans) {
        return Batch.many(plans, Plan::key, published::ofPlans);
    }

    @BatchMapping(typeName = "Target", field = "amendment")
    Map<Target, Amendment> ofTargets(List<Target> targets) {
        return Batch.one(targets, Target::amendmentKey, published::byKeys);
    }

    @BatchMapping(typeName = "Duty", field = "amendment")
    Map<Duty, Amendment> ofDuties(List<Duty> duties) {
        return Batch.one(duties, Duty::amendmentKey, published::byKeys);
    }

    @BatchMapping(typeName = "Found", field = "amendment")
    Map<Found, Amendment> ofFound(List<Found> found) {
        return Batch.one(found, Found::amendmentKey, published::byKeys);
    }

    @MutationMapping
    AmendmentAnswer amendPlan(@Argument AmendingAct input) {
        return amendments.amend(input);
    }

    @MutationMapping
    AmendmentAnswer withdrawAmendment(@Argument Withdraw input) {
        return amendments.withdraw(input.id, input.expectedVersion, input.reason, input.clientMutationId);
    }

    @SchemaMapping(typeName = "AmendPlanPayload", field = "amendment")
    @Nullable
    Amendment amended(AmendmentAnswer answer) {
        return answer.key() == null
                ? null
                : published.byKeys(Set.of(answer.key())).get(answer.key());
    }

    /** Input as in the schema. */
    record Withdraw(
            String id,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}
}
