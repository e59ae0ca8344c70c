package greenplan.ui.report;

import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of a mutation about one value; after a conflict the value is the stored one. */
record Filed(
        @Nullable ReportValue value,
        List<Problem> problems,
        @Nullable Conflict conflict) implements Payload {

    /** Nothing is wrong but that the value looks odd, which a reason can explain. */
    boolean isOdd() {
        return !problems.isEmpty()
                && problems.stream().allMatch(problem -> problem.code().startsWith("WARNING_"));
    }
}
