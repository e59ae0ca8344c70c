package greenplan.backend.cycle;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.PublishedAgencies;
import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Clause;
import greenplan.backend.plan.Plan;
import greenplan.backend.plan.PublishedClauses;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Reports that plans demand, in the public graph. */
@Controller
class DemandController {

    private final PublishedDemands demands;
    private final PublishedClauses clauses;
    private final PublishedAgencies agencies;

    DemandController(PublishedDemands demands, PublishedClauses clauses, PublishedAgencies agencies) {
        this.demands = demands;
        this.clauses = clauses;
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "Plan", field = "demandedReports")
    Map<Plan, List<Demand>> ofPlans(List<Plan> plans) {
        return Batch.many(plans, Plan::key, demands::ofPlans);
    }

    @BatchMapping(typeName = "DemandedReport", field = "clause")
    Map<Demand, Clause> clause(List<Demand> them) {
        return Batch.one(them, Demand::clauseKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "DemandedReport", field = "holder")
    Map<Demand, Agency> holder(List<Demand> them) {
        return Batch.one(them, Demand::holderKey, agencies::byKeys);
    }
}
