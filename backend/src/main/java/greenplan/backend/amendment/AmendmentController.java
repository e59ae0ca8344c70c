package greenplan.backend.amendment;

import greenplan.backend.duty.Duty;
import greenplan.backend.graph.Batch;
import greenplan.backend.mutation.Payload;
import greenplan.backend.mutation.Work;
import greenplan.backend.plan.Plan;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import greenplan.backend.search.Found;
import greenplan.backend.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Amendments in the graph, and filing them. */
@Controller
class AmendmentController {

    private final Amendments amendments;
    private final Withdrawing withdrawing;
    private final PublishedAmendments published;

    AmendmentController(Amendments amendments, Withdrawing withdrawing, PublishedAmendments published) {
        this.amendments = amendments;
        this.withdrawing = withdrawing;
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

    @BatchMapping(typeName = "Target", field = "addedBy")
    Map<Target, Amendment> addingTargets(List<Target> targets) {
        return Batch.one(targets, Target::addedKey, published::byKeys);
    }

    @BatchMapping(typeName = "Target", field = "judgedBy")
    Map<Target, Amendment> judging(List<Target> targets) {
        return Batch.one(targets, Target::judgedByKey, published::byKeys);
    }

    @BatchMapping(typeName = "Duty", field = "addedBy")
    Map<Duty, Amendment> addingDuties(List<Duty> duties) {
        return Batch.one(duties, Duty::addedKey, published::byKeys);
    }

    @BatchMapping(typeName = "Found", field = "amendment")
    Map<Found, Amendment> ofFound(List<Found> found) {
        return Batch.one(found, Found::amendmentKey, published::byKeys);
    }

    @SchemaMapping(typeName = "Workspace")
    Amendments.Preview amendmentPreview(@Argument AmendingAct input) {
        return amendments.preview(input);
    }

    @MutationMapping
    @Needs(Permission.AMEND_PLANS)
    long amendPlan(@ContextValue Caller caller, @Argument AmendingAct input) {
        return amendments.amend(caller, input);
    }

    @MutationMapping
    @Needs(Permission.AMEND_PLANS)
    Work<Long> withdrawAmendment(@ContextValue Caller caller, @Argument Withdrawing.Withdrawal input) {
        return withdrawing.withdraw(caller, input);
    }

    @SchemaMapping(typeName = "AmendPlanPayload", field = "amendment")
    @Nullable
    Amendment amended(Payload<Long> payload) {
        Long key = payload.result();
        return key == null ? null : published.byKeys(Set.of(key)).get(key);
    }
}
