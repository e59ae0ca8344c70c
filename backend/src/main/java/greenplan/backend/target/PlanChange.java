package greenplan.backend.target;

import greenplan.backend.database.LoadReason;
import greenplan.backend.graph.Text;
import greenplan.schema.ChangeKind;
import greenplan.schema.ValueForm;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recent change of what is known of a plan.
 *
 * @param object plan, target, observation, note, responsibility, progress or amendment
 * @param code code of the target, duty, indicator or note that it is about, number of an amending act; null for the plan itself
 * @param title title of the target or duty, or name of the indicator; null for a note, for an amendment and for the plan itself
 * @param valueForm how the values of an observation are read; null for anything else
 * @param reason why, as recorded
 * @param fields what differs; nothing for the plan itself
 */
record PlanChange(
        OffsetDateTime at,
        ChangeKind kind,
        String object,
        @Nullable String code,
        @Nullable Text title,
        @Nullable ValueForm valueForm,
        @Nullable String reason,
        List<Change.FieldChange> fields) {

    /** A change on record; all that a package brought is one change, of the plan itself. */
    static PlanChange of(Change change, @Nullable String code, @Nullable Text title, @Nullable ValueForm valueForm) {
        return LoadReason.is(change.reason())
                ? new PlanChange(change.at(), change.kind(), "plan", null, null, null, change.reason(), List.of())
                : new PlanChange(
                        change.at(),
                        change.kind(),
                        change.object(),
                        code,
                        title,
                        valueForm,
                        change.reason(),
                        change.fields());
    }
}
