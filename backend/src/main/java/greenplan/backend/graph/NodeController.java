package greenplan.backend.graph;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Any object by its global id. */
@Controller
class NodeController {

    private final Nodes nodes;
    private final Clock clock;

    NodeController(Nodes nodes, Clock clock) {
        this.nodes = nodes;
        this.clock = clock;
    }

    @QueryMapping
    Object node(@Argument String id) {
        return nodes.byId(id, LocalDate.now(clock));
    }
}
