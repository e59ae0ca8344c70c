package greenplan.backend.plan;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Clauses in the graph: the outline of a plan, and the clause in which anything stands. */
@Controller
class ClauseController {

    private final PublishedClauses clauses;

    ClauseController(PublishedClauses clauses) {
        this.clauses = clauses;
    }

    @SchemaMapping
    CompletableFuture<List<Clause>> clauses(Plan plan, @Argument @Nullable String path, DataFetchingEnvironment field) {
        var asked = Asked.of(field);
        if (path == null) {
            return Batch.list(field, plan.key(), plan.asOf(), plans -> clauses.ofPlans(plans, plan.asOf()));
        }
        return Batch.<Long, Clause>list(
                        field,
                        plan.key(),
                        path + " " + plan.asOf(),
                        asked,
                        plans -> clauses.under(path, plans, plan.asOf(), asked))
                .thenApply(found -> {
                    if (found.isEmpty()) {
                        throw new NotFoundException("clause", plan.code() + "/" + path);
                    }
                    return found;
                });
    }

    @BatchMapping
    Map<Plan, List<Clause>> reportingClauses(List<Plan> plans) {
        return Batch.many(plans, Plan::key, clauses::reporting);
    }

    @BatchMapping
    Map<Plan, List<Clause>> fundingClauses(List<Plan> plans) {
        return Batch.many(plans, Plan::key, clauses::funding);
    }

    @BatchMapping
    Map<Plan, List<Clause>> missingClauses(List<Plan> plans) {
        return Batch.many(plans, Plan::key, clauses::missing);
    }

    @BatchMapping(typeName = "Objective", field = "clause")
    Map<Objective, Clause> ofObjectives(List<Objective> parents) {
        return Batch.one(parents, Objective::clauseKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "Action", field = "clause")
    Map<Action, Clause> ofActions(List<Action> parents) {
        return Batch.one(parents, Action::clauseKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "Action", field = "group")
    Map<Action, Clause> aboveActions(List<Action> parents) {
        return Batch.one(parents, Action::groupKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "Measure", field = "clause")
    Map<Measure, Clause> ofMeasures(List<Measure> parents) {
        return Batch.one(parents, Measure::clauseKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "Measure", field = "group")
    Map<Measure, Clause> aboveMeasures(List<Measure> parents) {
        return Batch.one(parents, Measure::groupKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "Phase", field = "clause")
    Map<Phase, Clause> ofPhases(List<Phase> parents) {
        return Batch.one(parents, Phase::clauseKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "LegalBasis", field = "clause")
    Map<LegalBasis, Clause> ofLegalBases(List<LegalBasis> parents) {
        return Batch.one(parents, LegalBasis::clauseKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "Recipient", field = "clause")
    Map<Recipient, Clause> ofRecipients(List<Recipient> parents) {
        return Batch.one(parents, Recipient::clauseKey, clauses::byKeys);
    }
}
