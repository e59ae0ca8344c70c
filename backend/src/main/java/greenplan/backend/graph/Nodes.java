package greenplan.backend.graph;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All objects with a global id, found by the feature that their type belongs to. */
@Component
public class Nodes {

    private final Map<String, NodeFinder> finders;

    Nodes(List<NodeFinder> finders) {
        this.finders = finders.stream().collect(toMap(NodeFinder::type, Function.identity()));
    }

    /**
     * The object with a global id, as it is on a day.
     *
     * @throws NotFoundException when there is no such object that everybody may see, or the id is none of this portal
     */
    Object byId(String id, LocalDate day) {
        var wanted = NodeId.read(id).orElseThrow(() -> new NotFoundException("object with id", id));
        var finder = finders.get(wanted.type());
        if (finder == null) {
            throw new NotFoundException("object with id", id);
        }
        return finder.byCode(wanted.code(), day).orElseThrow(() -> new NotFoundException(wanted.type(), wanted.code()));
    }

    /** Objects of one type by the keys of their rows, as they are on a day, by one statement. */
    public Map<Long, Object> byKeys(String type, Set<Long> keys, LocalDate day) {
        var finder = finders.get(type);
        if (finder == null) {
            throw new IllegalArgumentException("No feature finds objects of type " + type);
        }
        return Map.copyOf(finder.byKeys(keys, day));
    }
}
