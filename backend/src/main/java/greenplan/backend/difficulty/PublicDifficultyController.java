package greenplan.backend.difficulty;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.PublishedAgencies;
import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Difficulties in the public graph. */
@Controller
class PublicDifficultyController {

    private final PublishedDifficulties difficulties;
    private final PublishedAgencies agencies;

    PublicDifficultyController(PublishedDifficulties difficulties, PublishedAgencies agencies) {
        this.difficulties = difficulties;
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "Plan", field = "difficulties")
    Map<Plan, List<Difficulty>> difficulties(List<Plan> plans) {
        return Batch.many(plans, Plan::key, difficulties::ofPlans);
    }

    @BatchMapping(typeName = "Difficulty", field = "agency")
    Map<Difficulty, Agency> agency(List<Difficulty> parents) {
        return Batch.one(parents, Difficulty::agencyKey, agencies::byKeys);
    }
}
