package greenplan.backend.search;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Nodes;
import greenplan.backend.graph.Page;
import greenplan.db.base.enums.FoundKind;
import greenplan.schema.Language;
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

    private final Searching searching;
    private final PublishedNames names;
    private final Nodes nodes;
    private final Clock clock;

    SearchController(Searching searching, PublishedNames names, Nodes nodes, Clock clock) {
        this.searching = searching;
        this.names = names;
        this.nodes = nodes;
        this.clock = clock;
    }

    @QueryMapping
    Results search(
            @Argument String text,
            @Argument @Nullable List<FoundKind> kinds,
            @Argument @Nullable String province,
            @Argument Language language,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Boolean includeSample,
            DataFetchingEnvironment field) {
        var where = new PublishedFound.Where(
                Objects.requireNonNullElse(kinds, List.of()),
                province,
                LocalDate.now(clock),
                Boolean.TRUE.equals(includeSample),
                language);
        boolean counted = Asked.of(field).has("kinds");
        return searching.page(Question.of(text), where, Page.of(first, after), counted);
    }

    @QueryMapping
    List<String> suggestions(
            @Argument String text, @Argument Language language, @Argument int first, @Argument boolean includeSample) {
        return names.beginning(text, language, first, includeSample);
    }

    @SchemaMapping
    CompletableFuture<Object> node(Found found, DataFetchingEnvironment field) {
        var today = LocalDate.now(clock);
        return Batch.load(field, found.key(), found.type(), keys -> nodes.byKeys(found.type(), keys, today));
    }
}
