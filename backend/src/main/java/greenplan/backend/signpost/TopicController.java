package greenplan.backend.signpost;

import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import greenplan.backend.target.PlanStandings;
import greenplan.backend.target.TargetStanding;
import greenplan.backend.topic.Topic;
import greenplan.backend.topic.Topics;
import greenplan.backend.topic.Trade;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The topics and trades that there are, and how plans stand in each topic. */
@Controller
class TopicController {

    private final PublishedSignposts signposts;
    private final PlanStandings standings;

    TopicController(PublishedSignposts signposts, PlanStandings standings) {
        this.signposts = signposts;
        this.standings = standings;
    }

    @QueryMapping
    List<Topic> topics() {
        return Topics.all();
    }

    @QueryMapping
    List<Trade> trades() {
        return Topics.trades();
    }

    @BatchMapping
    Map<Plan, List<TopicStanding>> topics(List<Plan> plans) {
        return Batch.many(plans, Plan::key, this::ofPlans);
    }

    private Map<Long, List<TopicStanding>> ofPlans(Set<Long> plans, LocalDate asOf) {
        var topics = signposts.topics(plans);
        var found = new HashMap<Long, List<TopicStanding>>();
        standings.ofPlans(plans, asOf).forEach((plan, targets) -> {
            Map<Long, List<String>> own = topics.getOrDefault(plan, Map.of());
            found.put(
                    plan,
                    Topics.all().stream()
                            .map(topic -> TopicStanding.of(topic, under(topic, targets, own)))
                            .filter(standing -> standing.targets() > 0)
                            .toList());
        });
        return found;
    }

    private static List<TargetStanding> under(
            Topic topic, List<TargetStanding> targets, Map<Long, List<String>> topics) {
        return targets.stream()
                .filter(target ->
                        topics.getOrDefault(target.target(), List.of()).contains(topic.code()))
                .toList();
    }
}
