package greenplan.backend.target;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.indicator.Indicator;
import greenplan.backend.indicator.PublishedIndicators;
import greenplan.backend.note.Note;
import greenplan.backend.note.PublishedNotes;
import greenplan.backend.plan.Clause;
import greenplan.backend.plan.Objective;
import greenplan.backend.plan.Plan;
import greenplan.backend.plan.PublishedClauses;
import greenplan.backend.plan.PublishedObjectives;
import greenplan.backend.plan.PublishedPlans;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where a target stands, and what is said about it. */
@Controller
class TargetFields {

    private final PublishedPlans plans;
    private final PublishedClauses clauses;
    private final PublishedObjectives objectives;
    private final PublishedNotes notes;
    private final PublishedIndicators indicators;

    TargetFields(
            PublishedPlans plans,
            PublishedClauses clauses,
            PublishedObjectives objectives,
            PublishedNotes notes,
            PublishedIndicators indicators) {
        this.plans = plans;
        this.clauses = clauses;
        this.objectives = objectives;
        this.notes = notes;
        this.indicators = indicators;
    }

    @BatchMapping
    Map<Target, Plan> plan(List<Target> targets) {
        return Batch.one(targets, Target::planKey, plans::byKeys);
    }

    @BatchMapping
    Map<Target, Clause> clause(List<Target> targets) {
        return Batch.one(targets, Target::clauseKey, clauses::byKeys);
    }

    @BatchMapping
    Map<Target, Objective> objective(List<Target> targets) {
        return Batch.one(targets, Target::objectiveKey, objectives::byKeys);
    }

    @SchemaMapping
    CompletableFuture<Indicator> indicator(Target target, DataFetchingEnvironment field) {
        var asked = Asked.of(field);
        return Batch.load(field, target.indicatorKey(), "", asked, keys -> indicators.byKeys(keys, asked));
    }

    @BatchMapping
    Map<Target, List<Note>> notes(List<Target> targets) {
        return Batch.many(targets, Target::key, notes::ofTargets);
    }
}
