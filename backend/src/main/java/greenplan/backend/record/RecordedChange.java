package greenplan.backend.record;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.schema.ChangeKind;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in words.
 *
 * @param key its row
 * @param account key of the account that did it; null for the portal itself
 * @param actor the name of that person, or the part of the portal
 * @param table name of the base table
 * @param what which object
 * @param why the reason that was given
 * @param fields what differs, in the order of the labels
 */
record RecordedChange(
        long key,
        OffsetDateTime at,
        @Nullable Long account,
        Text actor,
        ChangeKind kind,
        String table,
        Text what,
        @Nullable String why,
        List<Field> fields) {

    /** A field with its label, before and after; null where it had no value. */
    record Field(
            String name,
            Text label,
            @Nullable Text before,
            @Nullable Text after) {}

    /** Global id, and the cursor after which to go on. */
    public String id() {
        return StaffId.of("RecordedChange", key);
    }

    /** Global id of the account that did it. */
    public @Nullable String accountId() {
        return account == null ? null : StaffId.of("Account", account);
    }

    /**
     * One page of changes.
     *
     * @param subject the object whose history it is; null for the record as a whole
     */
    record Page(
            List<RecordedChange> nodes,
            Connection.PageInfo pageInfo,
            @Nullable Text subject) {}
}
