package greenplan.backend.signpost;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import greenplan.backend.target.PlanStandings;
import greenplan.backend.target.TargetStanding;
import greenplan.backend.topic.Topic;
import greenplan.backend.topic.Topics;
import greenplan.backend.topic.Trade;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
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

    @SchemaMapping
    CompletableFuture<List<TopicStanding>> topics(Plan plan, DataFetchingEnvironment field) {
        return Batch.<Long, Map<Long, List<String>>>load(field, plan.key(), "", signposts::topics)
                .thenCombine(standings.of(plan, field), TopicController::standings);
    }

    /** @param topics of targets, by key; null where no target of the plan has any */
    private static List<TopicStanding> standings(
            @Nullable Map<Long, List<String>> topics, List<TargetStanding> targets) {
        return Topics.all().stream()
                .map(topic -> TopicStanding.of(topic, under(topic, targets, topics == null ? Map.of() : topics)))
                .filter(standing -> standing.targets() > 0)
                .toList();
    }

    private static List<TargetStanding> under(
            Topic topic, List<TargetStanding> targets, Map<Long, List<String>> topics) {
        return targets.stream()
                .filter(target ->
                        topics.getOrDefault(target.target(), List.of()).contains(topic.code()))
                .toList();
    }
}
