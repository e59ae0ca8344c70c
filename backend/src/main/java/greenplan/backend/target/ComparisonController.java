package greenplan.backend.target;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.database.LoadReason;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.schema.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Comparisons with other plans, and the history of targets. */
@Controller
class ComparisonController {

    private final PublishedComparisons comparisons;
    private final PublishedHistory history;
    private final PublishedTargets targets;

    ComparisonController(PublishedComparisons comparisons, PublishedHistory history, PublishedTargets targets) {
        this.comparisons = comparisons;
        this.history = history;
        this.targets = targets;
    }

    @SchemaMapping
    CompletableFuture<List<Comparison>> comparable(
            Target target, @Argument boolean includeSample, DataFetchingEnvironment field) {
        return Batch.list(
                field,
                target.key(),
                includeSample + " " + target.asOf(),
                keys -> comparisons.ofTargets(keys, includeSample, target.asOf()));
    }

    @SchemaMapping(typeName = "Comparison", field = "target")
    CompletableFuture<Target> other(Comparison comparison, DataFetchingEnvironment field) {
        var day = comparison.asOf();
        var asked = Asked.of(field);
        return Batch.load(field, comparison.targetKey(), day, keys -> targets.byKeys(keys, day, asked));
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
}
