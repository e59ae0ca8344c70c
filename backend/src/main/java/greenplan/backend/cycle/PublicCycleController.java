package greenplan.backend.cycle;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.PublishedAgencies;
import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import greenplan.backend.plan.PublishedPlans;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Cycles in the public graph. */
@Controller
class PublicCycleController {

    private final PublishedCycles cycles;
    private final PublishedFilings filings;
    private final PublishedAgencies agencies;
    private final PublishedPlans plans;

    PublicCycleController(
            PublishedCycles cycles, PublishedFilings filings, PublishedAgencies agencies, PublishedPlans plans) {
        this.cycles = cycles;
        this.filings = filings;
        this.agencies = agencies;
        this.plans = plans;
    }

    @BatchMapping(typeName = "Plan", field = "cycles")
    Map<Plan, List<Cycle>> cycles(List<Plan> plans) {
        return Batch.many(plans, Plan::key, cycles::ofPlans);
    }

    @BatchMapping(typeName = "Plan", field = "withdrawnCycles")
    Map<Plan, List<Cycle.Withdrawn>> withdrawnCycles(List<Plan> plans) {
        return Batch.many(plans, Plan::key, cycles::withdrawn);
    }

    @BatchMapping(typeName = "Agency", field = "filings")
    Map<Agency, List<Filing>> filings(List<Agency> them) {
        return Batch.many(them, Agency::key, filings::ofAgencies);
    }

    @BatchMapping(typeName = "Filing", field = "agency")
    Map<Filing, Agency> agency(List<Filing> filings) {
        return Batch.one(filings, Filing::agencyKey, agencies::byKeys);
    }

    @BatchMapping(typeName = "Filing", field = "now")
    Map<Filing, Agency> now(List<Filing> filings) {
        return Batch.one(filings, Filing::agencyKey, this::answering);
    }

    /** Who answers for agencies that somebody else answers for. */
    private Map<Long, Agency> answering(Set<Long> keys, LocalDate day) {
        Map<Long, Long> others = filings.answering(keys, day);
        Map<Long, Agency> found = agencies.byKeys(new HashSet<>(others.values()), day);
        var answering = new HashMap<Long, Agency>();
        others.forEach((agency, other) -> answering.put(agency, Objects.requireNonNull(found.get(other))));
        return answering;
    }

    @BatchMapping(typeName = "Filing", field = "plan")
    Map<Filing, Plan> plan(List<Filing> filings) {
        return Batch.one(filings, Filing::planKey, plans::byKeys);
    }
}
