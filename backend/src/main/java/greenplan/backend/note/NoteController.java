package greenplan.backend.note;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.plan.Clause;
import greenplan.backend.plan.Plan;
import greenplan.backend.plan.PublishedClauses;
import greenplan.backend.plan.PublishedPlans;
import greenplan.db.base.enums.NoteKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The register of editor's notes in the graph. */
@Controller
class NoteController {

    private final PublishedNotes notes;
    private final PublishedPlans plans;
    private final PublishedClauses clauses;

    NoteController(PublishedNotes notes, PublishedPlans plans, PublishedClauses clauses) {
        this.notes = notes;
        this.plans = plans;
        this.clauses = clauses;
    }

    @SchemaMapping
    CompletableFuture<Connection<Note>> notes(
            Plan plan,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable NoteKind kind,
            DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        return Batch.page(
                field,
                plan.key(),
                page,
                kind + " " + plan.asOf(),
                keys -> notes.ofPlans(keys, kind, page, plan.asOf()));
    }

    @BatchMapping
    Map<Plan, List<NoteCount>> noteCounts(List<Plan> parents) {
        return Batch.many(parents, Plan::key, notes::counts);
    }

    @BatchMapping(typeName = "Clause", field = "notes")
    Map<Clause, List<Note>> onClauses(List<Clause> parents) {
        return Batch.many(parents, Clause::key, notes::ofClauses);
    }

    @BatchMapping(typeName = "Note", field = "clause")
    Map<Note, Clause> clause(List<Note> parents) {
        return Batch.one(parents, Note::clauseKey, clauses::byKeys);
    }

    @BatchMapping(typeName = "Note", field = "plan")
    Map<Note, Plan> plan(List<Note> parents) {
        return Batch.one(parents, Note::planKey, plans::byKeys);
    }
}
