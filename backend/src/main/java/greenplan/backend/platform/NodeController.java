package greenplan.backend.platform;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code Query.node} by asking the feature that the type belongs to. */
@Controller
class NodeController {

    private final Map<String, NodeFinder> finders;
    private final Clock clock;

    NodeController(List<NodeFinder> finders, Clock clock) {
        this.finders = finders.stream().collect(toMap(NodeFinder::type, Function.identity()));
        this.clock = clock;
    }

    @QueryMapping
    Object node(@Argument String id) {
        var wanted = NodeId.parse(id);
        var finder = finders.get(wanted.type());
        if (finder == null) {
            throw new BadArgumentException("id", id, "an id that a field named id gave");
        }
        return finder.byCode(wanted.code(), LocalDate.now(clock))
                .orElseThrow(() -> new NotFoundException(wanted.type(), wanted.code()));
    }
}
