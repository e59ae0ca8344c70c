package greenplan.backend.cycle;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.PublishedAgencies;
import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import greenplan.backend.plan.PublishedPlans;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Cycles in the public graph. */
@Controller
class PublicCycleController {

    private final PublishedCycles cycles;
    private final PublishedAgencies agencies;
    private final PublishedPlans plans;

    PublicCycleController(PublishedCycles cycles, PublishedAgencies agencies, PublishedPlans plans) {
        this.cycles = cycles;
        this.agencies = agencies;
        this.plans = plans;
    }

    @BatchMapping(typeName = "Plan", field = "cycles")
    Map<Plan, List<Cycle>> cycles(List<Plan> plans) {
        return Batch.many(plans, Plan::key, cycles::ofPlans);
    }

    @BatchMapping(typeName = "Agency", field = "filings")
    Map<Agency, List<Filing>> filings(List<Agency> them) {
        return Batch.many(them, Agency::key, cycles::ofAgencies);
    }

    @BatchMapping(typeName = "Filing", field = "agency")
    Map<Filing, Agency> agency(List<Filing> filings) {
        return Batch.one(filings, Filing::agencyKey, agencies::byKeys);
    }

    @BatchMapping(typeName = "Filing", field = "now")
    Map<Filing, Agency> now(List<Filing> filings) {
        return Batch.one(filings, Filing::nowKey, agencies::byKeys);
    }

    @BatchMapping(typeName = "Filing", field = "plan")
    Map<Filing, Plan> plan(List<Filing> filings) {
        return Batch.one(filings, Filing::planKey, plans::byKeys);
    }
}
