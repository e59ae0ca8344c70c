package greenplan.backend.plan;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
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
            Plan plan, @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        return Batch.page(field, plan.key(), page, plan.asOf(), plans -> steps.actions(plans, page, plan.asOf()));
    }

    @SchemaMapping
    CompletableFuture<Connection<Measure>> measures(
            Plan plan, @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        return Batch.page(field, plan.key(), page, plan.asOf(), plans -> steps.measures(plans, page, plan.asOf()));
    }
}
