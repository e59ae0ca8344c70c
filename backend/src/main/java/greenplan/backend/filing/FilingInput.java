package greenplan.backend.filing;

import greenplan.backend.report.ValueEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs as in the schema. */
final class FilingInput {

    private FilingInput() {}

    record Values(String report, List<Row> rows, @Nullable String clientMutationId) {}

    record Row(String target, int expectedVersion, ValueEntry value) {}

    record Value(
            String report,
            String target,
            int expectedVersion,
            @Nullable String clientMutationId) {}

    record Progress(
            String report,
            String duty,
            int expectedVersion,
            @Nullable String clientMutationId) {}
}
