package greenplan.ui.progress;

import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of a mutation about the progress of one duty; after a conflict it is the stored one. */
public record FiledProgress(
        @Nullable ReportProgress progress,
        List<Problem> problems,
        @Nullable Conflict conflict) implements Payload {}
