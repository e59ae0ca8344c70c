package greenplan.ui.graph;

import java.util.Map;

/**
 * A question that a page asked the API, shown at its foot for everybody to repeat.
 *
 * @param document the GraphQL document
 * @param variables its variables; values are strings, numbers, booleans, lists and maps
 */
public record PageQuery(String document, Map<String, ?> variables) {}
