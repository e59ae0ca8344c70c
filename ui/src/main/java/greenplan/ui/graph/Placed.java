package greenplan.ui.graph;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a connection stands, with the way back.
 *
 * @param endCursor after which the next page begins
 * @param before how many things come before this page; null where nobody counts
 * @param previousCursor after which the page before it begins; null when that begins the list
 */
public record Placed(
        boolean hasNextPage,
        @Nullable String endCursor,
        @Nullable Integer before,
        @Nullable String previousCursor) {
    /** The same without the way back. */
    public PageInfo end() {
        return new PageInfo(hasNextPage, endCursor);
    }
}
