package greenplan.backend.comparison;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.target.PublishedTargets;
import greenplan.backend.target.Target;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Comparisons with other plans. */
@Controller
class ComparisonController {

    private final PublishedComparisons comparisons;
    private final PublishedTargets targets;

    ComparisonController(PublishedComparisons comparisons, PublishedTargets targets) {
        this.comparisons = comparisons;
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
        return Batch.load(field, comparison.targetKey(), day, asked, keys -> targets.byKeys(keys, day, asked));
    }
}
