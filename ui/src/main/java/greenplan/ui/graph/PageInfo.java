package greenplan.ui.graph;

import org.jspecify.annotations.Nullable;

/** Where a page of a connection stands, as the API says it. */
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}
