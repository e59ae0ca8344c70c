package greenplan.ui.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One thing that an act changes or adds. */
interface Part {

    /** Nothing was filled in. */
    boolean isEmpty();

    /** Whether what was typed as a number or a year is one; each that is not says so. */
    default boolean isReadable() {
        return true;
    }

    /** As the input of the mutation has it. */
    Map<String, Object> input();

    /** Without the empty ones at the end; an empty one before others keeps its place, so that a problem finds its fields. */
    static List<Map<String, Object>> filled(List<? extends Part> parts) {
        var left = new ArrayList<>(parts);
        while (!left.isEmpty() && left.getLast().isEmpty()) {
            left.removeLast();
        }
        return left.stream().map(Part::input).toList();
    }
}
