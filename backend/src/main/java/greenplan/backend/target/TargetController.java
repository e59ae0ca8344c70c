package greenplan.backend.target;

import static java.util.Objects.requireNonNullElseGet;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.Page;
import greenplan.backend.indicator.Indicator;
import greenplan.backend.note.Note;
import greenplan.backend.plan.Clause;
import greenplan.backend.plan.Objective;
import greenplan.backend.plan.Plan;
import greenplan.db.base.enums.Audience;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The ways to targets in the graph. */
@Controller
class TargetController {

    private final PublishedTargets targets;
    private final Clock clock;

    TargetController(PublishedTargets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    @QueryMapping
    Target target(
            @Argument String plan,
            @Argument String code,
            @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment field) {
        return targets.byCode(plan, code, requireNonNullElseGet(asOf, () -> LocalDate.now(clock)), Asked.of(field))
                .orElseThrow(() -> new NotFoundException("target", plan + "/" + code));
    }

    @SchemaMapping(typeName = "Plan", field = "targets")
    CompletableFuture<Connection<Target>> ofPlan(
            Plan plan,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String objective,
            @Argument @Nullable Integer dueYear,
            @Argument @Nullable Boolean numeric,
            @Argument @Nullable String topic,
            @Argument @Nullable String trade,
            @Argument @Nullable Audience audience,
            DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        var filter = new PublishedTargetFilter(objective, dueYear, numeric, topic, trade, audience);
        var asked = Asked.ofPage(field);
        return Batch.page(
                field,
                plan.key(),
                page,
                filter + " " + plan.asOf(),
                asked,
                plans -> targets.page(plans, filter, page, plan.asOf(), asked));
    }

    @SchemaMapping(typeName = "Clause", field = "targets")
    CompletableFuture<List<Target>> ofClause(Clause clause, DataFetchingEnvironment field) {
        var day = clause.asOf();
        var asked = Asked.of(field);
        return Batch.list(field, clause.key(), day, asked, clauses -> targets.ofClauses(clauses, day, asked));
    }

    @SchemaMapping(typeName = "Objective", field = "targets")
    CompletableFuture<List<Target>> ofObjective(Objective objective, DataFetchingEnvironment field) {
        var day = objective.asOf();
        var asked = Asked.of(field);
        return Batch.list(
                field, objective.key(), day, asked, objectives -> targets.ofObjectives(objectives, day, asked));
    }

    @BatchMapping(typeName = "Note", field = "targets")
    Map<Note, List<Target>> ofNotes(List<Note> parents) {
        return Batch.many(parents, Note::key, targets::ofNotes);
    }

    @SchemaMapping(typeName = "Indicator", field = "targets")
    CompletableFuture<List<Target>> ofIndicator(
            Indicator indicator, @Argument boolean includeSample, DataFetchingEnvironment field) {
        var today = LocalDate.now(clock);
        var asked = Asked.of(field);
        return Batch.list(
                field,
                indicator.key(),
                includeSample,
                asked,
                indicators -> targets.ofIndicators(indicators, includeSample, today, asked));
    }
}
