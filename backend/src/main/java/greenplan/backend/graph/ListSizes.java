package greenplan.backend.graph;

/**
 * How much stands behind the lists of the schema, so that an operation is sized by what it can bring, not by the page that it
 * allows itself.
 */
public interface ListSizes {

    /**
     * The most that a list holds for any one parent.
     *
     * @param list type and field, for instance {@code Plan.targets}
     * @param otherwise what to take where nobody counted
     */
    int most(String list, int otherwise);
}
