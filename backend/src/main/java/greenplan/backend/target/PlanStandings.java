package greenplan.backend.target;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the targets of plans stand, from what is kept of them. */
@Component
public class PlanStandings {

    private final CoverageKeeping coverage;

    PlanStandings(CoverageKeeping coverage) {
        this.coverage = coverage;
    }

    /** Those of the plans as they read on a day. */
    public Map<Long, List<TargetStanding>> ofPlans(Set<Long> plans, LocalDate asOf) {
        var standings = new HashMap<Long, List<TargetStanding>>();
        coverage.ofPlans(plans, asOf).forEach((plan, counts) -> standings.put(plan, counts.standings()));
        return standings;
    }
}
