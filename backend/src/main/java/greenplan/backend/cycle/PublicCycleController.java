package greenplan.backend.cycle;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.PublishedAgencies;
import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Cycles in the public graph. */
@Controller
class PublicCycleController {

    private final PublishedCycles cycles;
    private final PublishedAgencies agencies;

    PublicCycleController(PublishedCycles cycles, PublishedAgencies agencies) {
        this.cycles = cycles;
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "Plan", field = "cycles")
    Map<Plan, List<Cycle>> cycles(List<Plan> plans) {
        return Batch.many(plans, Plan::key, cycles::ofPlans);
    }

    @BatchMapping(typeName = "Filing", field = "agency")
    Map<Filing, Agency> agency(List<Filing> filings) {
        return Batch.one(filings, Filing::agencyKey, agencies::byKeys);
    }
}
