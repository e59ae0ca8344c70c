package greenplan.ui.packages;

import greenplan.schema.PackageState;
import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code LoadPackage.graphql}. */
record Loading(
        @Nullable PackageState state,
        List<Finding> findings,
        List<PackagesPage.Difference> changes,
        List<PackagesPage.Difference> edits,
        List<PackagesPage.Difference> conflicts,
        List<Question> questions,
        List<Problem> problems)
        implements Payload {

    record Question(String file, int line, String message, String reason) {}

    record Finding(String file, int line, String message, String cure) {}
}
