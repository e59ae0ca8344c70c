package greenplan.backend.target;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.indicator.Observation;
import greenplan.backend.method.Status;
import greenplan.backend.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How far targets have got, and on what evidence. */
@Controller
class StatusController {

    private static final int MOST_LATEST = 20;

    private final Judging judging;
    private final PublishedEvidence evidence;
    private final PlanCoverage coverage;

    StatusController(Judging judging, PublishedEvidence evidence, PlanCoverage coverage) {
        this.judging = judging;
        this.evidence = evidence;
        this.coverage = coverage;
    }

    @BatchMapping
    Map<Target, Status> status(List<Target> targets) {
        return judging.all(targets).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, judged -> judged.getValue().status()));
    }

    @SchemaMapping
    ShownWorking working(Status status) {
        return ShownWorking.of(status.working());
    }

    @SchemaMapping
    CompletableFuture<List<Exhibit>> observations(
            Target target, @Argument boolean replaced, DataFetchingEnvironment field) {
        return Batch.list(
                field,
                target,
                replaced,
                targets -> judging.all(targets, replaced).entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, judged -> judged.getValue().evidence())));
    }

    @BatchMapping
    Map<Plan, Coverage> coverage(List<Plan> plans) {
        return Batch.one(plans, Plan::key, coverage::ofPlans);
    }

    @SchemaMapping
    CompletableFuture<List<Observation>> latestObservations(
            Plan plan, @Argument int first, DataFetchingEnvironment field) {
        if (first < 1 || first > MOST_LATEST) {
            throw new BadArgumentException("first", first, "a whole number from 1 to " + MOST_LATEST);
        }
        var page = Page.of(first, null);
        return Batch.<Long, Observation>page(field, plan.key(), page, "", plans -> evidence.latestOfPlans(plans, page))
                .thenApply(Connection::nodes);
    }
}
