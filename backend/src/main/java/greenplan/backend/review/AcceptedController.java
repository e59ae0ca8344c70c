package greenplan.backend.review;

import greenplan.backend.duty.Duty;
import greenplan.backend.graph.Batch;
import greenplan.backend.target.Target;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What was accepted, in the public graph. */
@Controller
class AcceptedController {

    private final PublishedAcceptances accepted;

    AcceptedController(PublishedAcceptances accepted) {
        this.accepted = accepted;
    }

    @BatchMapping
    Map<Duty, List<DutyProgress>> progress(List<Duty> duties) {
        return Batch.many(duties, Duty::key, accepted::ofDuties);
    }

    @BatchMapping
    Map<Target, List<Statement>> statements(List<Target> targets) {
        return Batch.many(targets, Target::key, accepted::ofTargets);
    }
}
