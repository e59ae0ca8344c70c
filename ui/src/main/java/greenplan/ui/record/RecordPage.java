package greenplan.ui.record;

import greenplan.schema.ChangeKind;
import greenplan.ui.graph.PageInfo;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code RecordView.graphql}. */
record RecordPage(Workspace workspace) {

    record Workspace(List<Table> recordedTables, Changes record) {}

    record Table(String name, String label) {}

    record Changes(List<Change> nodes, PageInfo pageInfo) {}

    /** @param accountId null for the portal itself */
    record Change(
            @Nullable String accountId,
            OffsetDateTime at,
            String actor,
            ChangeKind kind,
            String what,
            @Nullable String why,
            List<Field> fields) {}

    record Field(
            String label, @Nullable String before, @Nullable String after) {}

    /** The answer to {@code Verification.graphql}. */
    record Checked(Verifying workspace) {}

    record Verifying(Verification verification) {}

    record Verification(boolean sound, String sentence) {}
}
