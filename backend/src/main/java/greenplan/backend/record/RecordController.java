package greenplan.backend.record;

import greenplan.backend.graph.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The record of changes in the workspace. */
@Controller
class RecordController {

    private final Histories histories;
    private final RecordedChanges changes;
    private final Verification verification;

    RecordController(Histories histories, RecordedChanges changes, Verification verification) {
        this.histories = histories;
        this.changes = changes;
        this.verification = verification;
    }

    @SchemaMapping(typeName = "Workspace")
    RecordedChange.Page history(
            @Argument String of,
            @Argument @Nullable String row,
            @Argument int first,
            @Argument @Nullable String after) {
        return changes.history(histories.of(of, row), first, after);
    }

    @SchemaMapping(typeName = "Workspace")
    RecordedChange.Page record(
            @Argument @Nullable RecordFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument boolean oldestFirst) {
        var wanted = Objects.requireNonNullElse(filter, new RecordFilter(null, null, null, null));
        return changes.page(changes.readable(wanted), first, after, oldestFirst);
    }

    @SchemaMapping(typeName = "Workspace")
    Verification.Outcome verification() {
        changes.readable(new RecordFilter(null, null, null, null));
        return verification.verify(null);
    }

    @SchemaMapping(typeName = "Workspace")
    List<Recorded> recordedTables() {
        changes.readable(new RecordFilter(null, null, null, null));
        return Labels.tables().stream()
                .map(table -> new Recorded(table, Labels.table(table)))
                .toList();
    }

    /** A table of which every change is on record. */
    record Recorded(String name, Text label) {}
}
