package greenplan.backend.graph;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.jspecify.annotations.Nullable;

/**
 * Loads a field of many parents by one call, so that the number of SQL statements follows the shape of the document and
 * never the number of rows. {@link #one} and {@link #many} serve {@code @BatchMapping}; {@link #load} serves fields with
 * arguments, which {@code @BatchMapping} cannot see:
 *
 * <pre>{@code
 * @BatchMapping
 * Map<Target, Clause> clause(List<Target> targets) {
 *     return Batch.one(targets, Target::clauseKey, clauses::byKeys);
 * }
 *
 * @SchemaMapping
 * CompletableFuture<Connection<Action>> actions(Plan plan, @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
 *     var page = Page.of(first, after);
 *     return Batch.page(field, plan.key(), page, plan.asOf(), plans -> actions.ofPlans(plans, page, plan.asOf()));
 * }
 * }</pre>
 */
public final class Batch {

    private Batch() {}

    /**
     * One child of each dated parent, fetched by one statement per day that the document names.
     *
     * @param key what finds the child; a parent for which it is null, or unknown to {@code fetch}, is left out
     */
    public static <P extends Dated, K, V> Map<P, V> one(
            Collection<P> parents, Function<P, @Nullable K> key, BiFunction<Set<K>, LocalDate, Map<K, V>> fetch) {
        Map<LocalDate, Map<K, V>> found = byDay(parents, key, fetch);
        return collect(parents, key, parent -> found.getOrDefault(parent.asOf(), Map.of()));
    }

    /** As {@link #one(Collection, Function, BiFunction)}, for children that are the same on every day. */
    public static <P, K, V> Map<P, V> one(
            Collection<P> parents, Function<P, @Nullable K> key, Function<Set<K>, Map<K, V>> fetch) {
        Set<K> wanted = keys(parents, key);
        Map<K, V> found = wanted.isEmpty() ? Map.of() : fetch.apply(wanted);
        return collect(parents, key, parent -> found);
    }

    /** The children of each dated parent, an empty list for none; one statement per day that the document names. */
    public static <P extends Dated, K, V> Map<P, List<V>> many(
            Collection<P> parents, Function<P, @Nullable K> key, BiFunction<Set<K>, LocalDate, Map<K, List<V>>> fetch) {
        return filled(parents, one(parents, key, fetch));
    }

    /** As {@link #many(Collection, Function, BiFunction)}, for children that are the same on every day. */
    public static <P, K, V> Map<P, List<V>> many(
            Collection<P> parents, Function<P, @Nullable K> key, Function<Set<K>, Map<K, List<V>>> fetch) {
        return filled(parents, one(parents, key, fetch));
    }

    /**
     * The value of one key; keys of the same field with the same arguments are fetched together.
     *
     * @param arguments all that the fetch depends on besides the keys; its {@code toString} tells calls apart
     * @param fetch one statement for all keys; a key without a value is left out and gives null
     */
    public static <K, V> CompletableFuture<V> load(
            DataFetchingEnvironment field, K key, Object arguments, Function<Set<K>, Map<K, V>> fetch) {
        String name = GraphQLTypeUtil.simplePrint(field.getParentType()) + "."
                + field.getFieldDefinition().getName() + " " + arguments;
        return shared(field, name, key, fetch);
    }

    /**
     * As {@link #load}, where what is fetched follows what is asked: each place of the document has its own, for what is read for one lacks what
     * is told at another one.
     */
    public static <K, V> CompletableFuture<V> load(
            DataFetchingEnvironment field, K key, Object arguments, Asked asked, Function<Set<K>, Map<K, V>> fetch) {
        return load(field, key, arguments + " " + asked.place(field), fetch);
    }

    /**
     * As {@link #load}, for fields that are told from one thing, which is fetched once for all of them.
     *
     * @param name what that is; the name of no field
     */
    public static <K, V> CompletableFuture<V> shared(
            DataFetchingEnvironment field, String name, K key, Function<Set<K>, Map<K, V>> fetch) {
        return field.getDataLoaderRegistry()
                .<K, V>computeIfAbsent(
                        name,
                        unused -> DataLoaderFactory.<K, V>newMappedDataLoader(
                                name,
                                (Set<K> keys) -> CompletableFuture.completedFuture(fetch.apply(keys)),
                                DataLoaderOptions.newOptions().build()))
                .load(key);
    }

    /** As {@link #load}, for a page of children; a parent without any has an empty one. */
    public static <K, V> CompletableFuture<Connection<V>> page(
            DataFetchingEnvironment field,
            K key,
            Page page,
            Object arguments,
            Function<Set<K>, Map<K, Connection<V>>> fetch) {
        return Batch.<K, Connection<V>>load(field, key, page + " " + arguments, fetch)
                .thenApply(found -> Objects.requireNonNullElseGet(found, () -> Connection.none(page)));
    }

    /** As {@link #page}, where what is fetched follows what is asked. */
    public static <K, V> CompletableFuture<Connection<V>> page(
            DataFetchingEnvironment field,
            K key,
            Page page,
            Object arguments,
            Asked asked,
            Function<Set<K>, Map<K, Connection<V>>> fetch) {
        return page(field, key, page, arguments + " " + asked.place(field), fetch);
    }

    /** As {@link #load}, for a plain list of children; a parent without any has an empty one. */
    public static <K, V> CompletableFuture<List<V>> list(
            DataFetchingEnvironment field, K key, Object arguments, Function<Set<K>, Map<K, List<V>>> fetch) {
        return Batch.<K, List<V>>load(field, key, arguments, fetch)
                .thenApply(found -> Objects.requireNonNullElse(found, List.of()));
    }

    /** As {@link #list}, where what is fetched follows what is asked. */
    public static <K, V> CompletableFuture<List<V>> list(
            DataFetchingEnvironment field,
            K key,
            Object arguments,
            Asked asked,
            Function<Set<K>, Map<K, List<V>>> fetch) {
        return list(field, key, arguments + " " + asked.place(field), fetch);
    }

    private static <P extends Dated, K, V> Map<LocalDate, Map<K, V>> byDay(
            Collection<P> parents, Function<P, @Nullable K> key, BiFunction<Set<K>, LocalDate, Map<K, V>> fetch) {
        var days = new LinkedHashMap<LocalDate, Set<K>>();
        for (P parent : parents) {
            K wanted = key.apply(parent);
            if (wanted != null) {
                days.computeIfAbsent(parent.asOf(), day -> new LinkedHashSet<>())
                        .add(wanted);
            }
        }
        var found = new HashMap<LocalDate, Map<K, V>>();
        days.forEach((day, keys) -> found.put(day, fetch.apply(keys, day)));
        return found;
    }

    private static <P, K> Set<K> keys(Collection<P> parents, Function<P, @Nullable K> key) {
        var keys = new LinkedHashSet<K>();
        for (P parent : parents) {
            K wanted = key.apply(parent);
            if (wanted != null) {
                keys.add(wanted);
            }
        }
        return keys;
    }

    private static <P, K, V> Map<P, V> collect(
            Collection<P> parents, Function<P, @Nullable K> key, Function<P, Map<K, V>> found) {
        var children = new LinkedHashMap<P, V>();
        for (P parent : parents) {
            K wanted = key.apply(parent);
            V child = wanted == null ? null : found.apply(parent).get(wanted);
            if (child != null) {
                children.put(parent, child);
            }
        }
        return children;
    }

    private static <P, V> Map<P, List<V>> filled(Collection<P> parents, Map<P, List<V>> some) {
        var all = new LinkedHashMap<P, List<V>>();
        parents.forEach(parent -> all.put(parent, some.getOrDefault(parent, List.of())));
        return all;
    }
}
