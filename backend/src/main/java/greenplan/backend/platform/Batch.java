package greenplan.backend.platform;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;

/**
 * Loads a field of many parents by one call, also when the field takes arguments, which {@code @BatchMapping} cannot do.
 * So the number of SQL statements follows the shape of the document and never the number of rows.
 *
 * <pre>{@code
 * @SchemaMapping
 * CompletableFuture<Connection<Target>> targets(Plan plan, @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
 *     var page = Page.of(first, after);
 *     return Batch.load(field, plan.id(), page, ids -> targets.ofPlans(ids, page));
 * }
 * }</pre>
 */
public final class Batch {

    private Batch() {}

    /**
     * The value of one key; keys of the same field with the same arguments are fetched together.
     *
     * @param arguments a record of all that the fetch depends on besides the keys; its {@code toString} tells calls apart
     * @param fetch one statement for all keys; a key without a value is left out and gives null
     */
    public static <K, V> CompletableFuture<V> load(
            DataFetchingEnvironment field, K key, Object arguments, Function<Set<K>, Map<K, V>> fetch) {
        String name = field.getFieldDefinition().getName() + "@" + field.getParentType() + "|" + arguments;
        return field.getDataLoaderRegistry()
                .<K, V>computeIfAbsent(
                        name,
                        unused -> DataLoaderFactory.<K, V>newMappedDataLoader(
                                name,
                                (Set<K> keys) -> CompletableFuture.completedFuture(fetch.apply(keys)),
                                DataLoaderOptions.newOptions().build()))
                .load(key);
    }
}
