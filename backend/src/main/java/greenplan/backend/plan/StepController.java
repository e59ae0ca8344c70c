package greenplan.backend.plan;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.db.base.enums.Audience;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Actions and measures of a plan in the graph. */
@Controller
class StepController {

    private final PublishedSteps steps;

    StepController(PublishedSteps steps) {
        this.steps = steps;
    }

    @SchemaMapping
    CompletableFuture<Connection<Action>> actions(
            Plan plan,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String topic,
            @Argument @Nullable String trade,
            @Argument @Nullable Audience audience,
            @Argument @Nullable String words,
            DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        var filter = new PublishedStepFilter(topic, trade, audience, words);
        return Batch.<Long, Action>page(
                        field,
                        plan.key(),
                        page,
                        filter + " " + plan.asOf(),
                        plans -> steps.actions(plans, filter, page, plan.asOf()))
                .thenApply(found -> found.map(each -> each.of(plan)));
    }

    @BatchMapping(typeName = "Clause", field = "actions")
    Map<Clause, List<Action>> atClauses(List<Clause> parents) {
        return Batch.many(parents, Clause::key, steps::atClauses);
    }

    @SchemaMapping
    CompletableFuture<Connection<Measure>> measures(
            Plan plan,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String topic,
            @Argument @Nullable String trade,
            @Argument @Nullable Audience audience,
            @Argument @Nullable String words,
            DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        var filter = new PublishedStepFilter(topic, trade, audience, words);
        return Batch.<Long, Measure>page(
                        field,
                        plan.key(),
                        page,
                        filter + " " + plan.asOf(),
                        plans -> steps.measures(plans, filter, page, plan.asOf()))
                .thenApply(found -> found.map(each -> each.of(plan)));
    }
}
