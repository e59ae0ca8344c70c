package greenplan.backend.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Documents that were read and found good, kept for whoever asks them again. One that is refused is not kept, so that nobody drives good
 * ones out with bad ones.
 */
@Component
class Documents implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

    /** How much text is kept, in characters; read, it takes some fifty times as many bytes. All documents of the pages have 50,000. */
    private static final long MOST = 400_000;

    /** The limits look at the document and at the name of the operation, and so a document is good for a name. */
    private record Key(String text, @Nullable String operationName) {}

    /** A document with the tellers of what it asks. */
    private record Good(PreparsedDocumentEntry read, Tellers tellers) {}

    private final Cache<Key, Good> good = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Good document) -> key.text.length())
            .build();

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder graph) {
        graph.configureGraphQl(engine -> engine.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput asked, Function<ExecutionInput, PreparsedDocumentEntry> read) {
        var key = new Key(asked.getQuery(), asked.getOperationName());
        var known = good.getIfPresent(key);
        if (known == null) {
            known = new Good(read.apply(asked), new Tellers());
            if (!known.read.hasErrors()) {
                good.put(key, known);
            }
        }
        asked.getGraphQLContext().put(Tellers.class, known.tellers);
        return CompletableFuture.completedFuture(known.read);
    }
}
