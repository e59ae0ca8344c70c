package greenplan.backend.search;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Nodes;
import greenplan.backend.graph.Page;
import greenplan.db.base.enums.FoundKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Search in the graph. */
@Controller
class SearchController {

    private final PublishedFound published;
    private final Nodes nodes;
    private final Clock clock;

    SearchController(PublishedFound published, Nodes nodes, Clock clock) {
        this.published = published;
        this.nodes = nodes;
        this.clock = clock;
    }

    @QueryMapping
    Connection<Found> search(
            @Argument String text,
            @Argument @Nullable List<FoundKind> kinds,
            @Argument @Nullable String province,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Boolean includeSample) {
        var where = new PublishedFound.Where(
                Objects.requireNonNullElse(kinds, List.of()),
                province,
                LocalDate.now(clock),
                Boolean.TRUE.equals(includeSample));
        return published.page(Question.of(text), where, Page.of(first, after));
    }

    @SchemaMapping
    CompletableFuture<Object> node(Found found, DataFetchingEnvironment field) {
        var today = LocalDate.now(clock);
        return Batch.load(field, found.key(), found.type(), keys -> nodes.byKeys(found.type(), keys, today));
    }
}
