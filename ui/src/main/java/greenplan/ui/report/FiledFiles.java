package greenplan.ui.report;

import greenplan.ui.workspace.Payload;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answer of a mutation about the files of a value. */
record FiledFiles(
        @Nullable Report report,
        List<Problem> problems,
        @Nullable Conflict conflict) implements Payload {

    record Report(List<Value> values) {}

    record Value(String target, int version, List<ReportFile> files) {}

    Optional<Value> of(String target) {
        return report == null
                ? Optional.empty()
                : report.values().stream()
                        .filter(value -> value.target().equals(target))
                        .findFirst();
    }
}
