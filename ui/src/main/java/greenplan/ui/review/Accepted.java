package greenplan.ui.review;

import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code AcceptRows.graphql}. */
record Accepted(
        List<Report> reports,
        List<Problem> problems,
        @Nullable Conflict conflict) implements Payload {

    record Report(String id) {}
}
