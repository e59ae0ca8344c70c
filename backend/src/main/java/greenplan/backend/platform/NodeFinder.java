package greenplan.backend.platform;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
}
