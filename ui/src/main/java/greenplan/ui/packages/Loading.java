package greenplan.ui.packages;

import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code LoadPackage.graphql}. */
record Loading(
        @Nullable State state,
        List<Finding> findings,
        List<PackagesPage.Difference> changes,
        List<PackagesPage.Difference> edits,
        List<PackagesPage.Difference> conflicts,
        List<Problem> problems)
        implements Payload {

    enum State {
        LOADED,
        CHANGED,
        UNCHANGED,
        CONFLICTS,
        BROKEN
    }

    record Finding(String file, int line, String message, String cure) {}
}
