package greenplan.backend.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Children of an object that its own statement brought along, because they were asked for, by the names of their fields. They are no part of
 * what it is: two objects do not differ by them.
 */
public final class Along {

    /** Nothing came along. */
    public static final Along NONE = new Along(Map.of());

    private final Map<String, @Nullable Object> children;

    /**
     * @param children null for a child that is asked for and is not there
     */
    public Along(Map<String, @Nullable Object> children) {
        this.children = children;
    }

    /** Whether the field can be told without asking for it again. */
    boolean has(String field) {
        return children.containsKey(field);
    }

    @Nullable
    Object child(String field) {
        return children.get(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Along;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    /** An object that may have brought children along. */
    public interface Bearer {

        /** What it brought. */
        Along along();
    }
}
