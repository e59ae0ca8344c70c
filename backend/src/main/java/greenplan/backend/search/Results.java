package greenplan.backend.search;

import greenplan.backend.graph.Connection;
import greenplan.db.base.enums.FoundKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param page the results
 * @param counts how many there are of each kind, whichever kinds were asked for; kinds without any are left out
 * @param correction what was taken to be meant, when nothing was found as typed; else null
 */
record Results(
        Connection<Found> page,
        Map<FoundKind, Integer> counts,
        @Nullable String correction) {

    /** How many there are of a kind. */
    record KindCount(FoundKind kind, int count) {}

    /** The same as answer to another question than the one that was typed. */
    Results correcting(String words) {
        return new Results(page, counts, words);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    public List<Connection.Edge<Found>> edges() {
        return page.edges();
    }

    public List<Found> nodes() {
        return page.nodes();
    }

    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }

    public int totalCount() {
        return page.totalCount();
    }

    public List<KindCount> kinds() {
        return counts.entrySet().stream()
                .map(count -> new KindCount(count.getKey(), count.getValue()))
                .toList();
    }
}
