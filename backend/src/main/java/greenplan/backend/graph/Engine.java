package greenplan.backend.graph;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The engine by itself. Spring's handler carries logins, headers and addresses from thread to thread and to each field; a question of somebody who
 * shows none of them has no use for that.
 */
@Component
public class Engine {

    private final Supplier<GraphQL> engine;
    private final Loaders loaders;

    Engine(ObjectProvider<GraphQlSource> source, Loaders loaders) {
        this.engine = SingletonSupplier.of(() -> source.getObject().graphQl());
        this.loaders = loaders;
    }

    /** What it answers, in the name of nobody. */
    public CompletableFuture<ExecutionResult> answer(ExecutionInput asked) {
        return engine.get().executeAsync(loaders.beside(asked));
    }
}
