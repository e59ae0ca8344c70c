package greenplan.ui.amendment;

import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code PreviewAmendment.graphql}. */
record Previewed(Workspace workspace) {

    record Workspace(Preview amendmentPreview) {}

    /** What the act would do. */
    record Preview(List<Problem> problems, List<Change> changes) implements Payload {}

    record Change(
            @Nullable String code,
            String title,
            boolean duty,
            boolean added,
            boolean repealed,
            List<Difference> differences) {}

    record Difference(
            String field, @Nullable String before, @Nullable String after) {}
}
