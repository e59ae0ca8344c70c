package greenplan.backend.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Finds the objects of one type of the graph, for {@code Query.node} and for search. Each feature gives one per type that has a
 * global id, so that nothing else needs to know the features.
 */
public interface NodeFinder {

    /** Name of the GraphQL type, for instance {@code Agency}. */
    String type();

    /** The object with a code as its {@link NodeId} has it; empty when there is none that everybody may see. */
    Optional<?> byCode(String code, LocalDate day);

    /** Objects by the keys of their rows, by one statement. */
    Map<Long, ?> byKeys(Set<Long> keys, LocalDate day);

    /** A finder made of two functions of a feature. */
    static NodeFinder of(
            String type,
            BiFunction<String, LocalDate, Optional<?>> byCode,
            BiFunction<Set<Long>, LocalDate, Map<Long, ?>> byKeys) {
        return new NodeFinder() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Optional<?> byCode(String code, LocalDate day) {
                return byCode.apply(code, day);
            }

            @Override
            public Map<Long, ?> byKeys(Set<Long> keys, LocalDate day) {
                return byKeys.apply(keys, day);
            }
        };
    }
}
