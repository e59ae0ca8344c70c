package greenplan.backend.target;

import greenplan.backend.graph.Asked;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands around a target and comes in its statement where it is asked for: fields of the graph's {@code Target}. */
enum Surroundings {
    PLAN,
    INDICATOR,
    OBJECTIVE,
    CLAUSE;

    /** Those that are asked for. */
    static Set<Surroundings> of(Asked asked) {
        return Arrays.stream(values()).filter(each -> asked.has(each.field())).collect(Collectors.toUnmodifiableSet());
    }

    /** Name of the field. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
