package greenplan.backend.graph;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The loaders of all fields that many parents have, each made when an operation first needs it. There are a hundred, of which an operation takes
 * three; Spring would make all of them for each one, and at each level of the answer ask all of them whether there is something to load.
 */
@Component
class Loaders implements BatchLoaderRegistry, WebGraphQlInterceptor {

    /** By the name of its field, each as Spring makes it. */
    private final Map<String, DefaultBatchLoaderRegistry> known = new LinkedHashMap<>();

    @Override
    public <K, V> RegistrationSpec<K, V> forName(String name) {
        return known.computeIfAbsent(name, unused -> new DefaultBatchLoaderRegistry())
                .forName(name);
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> keys, Class<V> values) {
        throw new UnsupportedOperationException("A loader is known by the name of its field");
    }

    @Override
    public boolean hasRegistrations() {
        return !known.isEmpty();
    }

    /** The same question with loaders of its own. */
    ExecutionInput beside(ExecutionInput asked) {
        var some = new WhenNeeded();
        some.operation = asked.getGraphQLContext();
        return asked.transform(input -> input.dataLoaderRegistry(some));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.dataLoaderRegistry(new WhenNeeded()).build());
        return chain.next(request);
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry all, GraphQLContext operation) {
        if (all instanceof WhenNeeded some) {
            some.operation = operation;
        } else {
            known.values().forEach(loader -> loader.registerDataLoaders(all, operation));
        }
    }

    /** Those of one operation. */
    private final class WhenNeeded extends DataLoaderRegistry {

        private @Nullable GraphQLContext operation;

        @Override
        @SuppressWarnings("unchecked") // as the inherited method does: whoever asks knows the field
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
            DataLoader<K, V> made = super.getDataLoader(name);
            var loader = known.get(name);
            if (made == null && loader != null && operation != null) {
                var alone = new DataLoaderRegistry();
                loader.registerDataLoaders(alone, operation);
                made = requireNonNull((DataLoader<K, V>) alone.getDataLoader(name));
                register(name, made);
            }
            return made;
        }
    }
}
