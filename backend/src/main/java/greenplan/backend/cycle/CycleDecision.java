package greenplan.backend.cycle;

import greenplan.db.base.enums.CycleDecisionKind;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a cycle after it was opened.
 *
 * @param reason why, for everybody; null of a change before anything was submitted
 */
public record CycleDecision(
        CycleDecisionKind kind, @Nullable String reason, OffsetDateTime at) {

    /** The last one of its kind; null when there is none. */
    static @Nullable CycleDecision last(List<CycleDecision> decisions, CycleDecisionKind kind) {
        return decisions.stream()
                .filter(each -> each.kind == kind)
                .reduce((before, after) -> after)
                .orElse(null);
    }
}
