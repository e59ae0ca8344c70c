package greenplan.backend.target;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.plan.Plan;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** How the targets of plans stand, from what is kept of them. */
@Component
public class PlanStandings {

    private final CoverageKeeping coverage;

    PlanStandings(CoverageKeeping coverage) {
        this.coverage = coverage;
    }

    /** Those of a plan as it reads on its day. */
    public CompletableFuture<List<TargetStanding>> of(Plan plan, DataFetchingEnvironment field) {
        return coverage.of(plan, field).thenApply(Coverage::standings);
    }
}
