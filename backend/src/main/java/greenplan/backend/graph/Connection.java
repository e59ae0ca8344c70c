package greenplan.backend.graph;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as Relay shapes it.
 *
 * @param nodes the objects of this page, in order
 * @param totalCount how many there are on all pages
 * @param page which page this is
 */
public record Connection<T>(List<T> nodes, int totalCount, Page page) {

    /** A list without any object. */
    public static <T> Connection<T> none(Page page) {
        return new Connection<>(List.of(), 0, page);
    }

    /** The same page of other objects, one for each. */
    public <U> Connection<U> map(Function<? super T, ? extends U> other) {
        return new Connection<>(nodes.stream().<U>map(other).toList(), totalCount, page);
    }

    /** The objects with their cursors. */
    public List<Edge<T>> edges() {
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> new Edge<>(Page.cursor(page.offset() + i), nodes.get(i)))
                .toList();
    }

    /** Where this page stands in the list. */
    public PageInfo pageInfo() {
        int end = page.offset() + nodes.size();
        return new PageInfo(
                end < totalCount,
                page.offset() > 0 && totalCount > 0,
                page.offset(),
                nodes.isEmpty() ? null : Page.cursor(page.offset()),
                nodes.isEmpty() ? null : Page.cursor(end - 1),
                page.offset() > page.first() ? Page.cursor(page.offset() - page.first() - 1) : null);
    }

    /** An object and its cursor. */
    public record Edge<T>(String cursor, T node) {}

    /**
     * Where a page stands.
     *
     * @param before how many come before it; null where nobody counts
     * @param previousCursor after which the page before it begins, at the same size; null when that begins the list
     */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable Integer before,
            @Nullable String startCursor,
            @Nullable String endCursor,
            @Nullable String previousCursor) {}
}
