package greenplan.ui.review;

import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code ReturnReport.graphql}. */
record Returned(List<Problem> problems, @Nullable Conflict conflict) implements Payload {}
