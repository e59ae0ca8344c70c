package greenplan.backend.target;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.database.LoadReason;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Text;
import greenplan.backend.plan.Plan;
import greenplan.schema.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What changed lately about a plan, and about its targets. */
@Controller
class PlanChangeController {

    private static final int MOST = 20;

    private final PublishedPlanChanges changes;
    private final PublishedHistory history;

    PlanChangeController(PublishedPlanChanges changes, PublishedHistory history) {
        this.changes = changes;
        this.history = history;
    }

    @BatchMapping
    Map<Target, List<Change>> history(List<Target> parents) {
        return Batch.many(parents, Target::key, history::ofTargets);
    }

    @SchemaMapping
    @Nullable
    String reason(Change change, @Argument Language language) {
        return LoadReason.tell(change.reason(), language);
    }

    @SchemaMapping
    CompletableFuture<List<PlanChange>> latestChanges(Plan plan, @Argument int first, DataFetchingEnvironment field) {
        if (first < 1 || first > MOST) {
            throw new BadArgumentException("first", first, "a whole number from 1 to " + MOST);
        }
        boolean withForms = Asked.of(field).has("valueForm");
        return Batch.list(field, plan.key(), first + " " + withForms, plans -> changes.latest(plans, first, withForms));
    }

    @SchemaMapping
    @Nullable
    String title(PlanChange change, @Argument Language language) {
        return Text.in(change.title(), language);
    }

    @SchemaMapping
    @Nullable
    String reason(PlanChange change, @Argument Language language) {
        return LoadReason.tell(change.reason(), language);
    }
}
