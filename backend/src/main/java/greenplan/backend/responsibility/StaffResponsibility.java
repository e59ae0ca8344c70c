package greenplan.backend.responsibility;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a target, as staff see it: rejected inferences too.
 *
 * @param key its row
 * @param plan code of the plan
 * @param target code of the target
 * @param agency province and slug of the agency
 * @param from first day; null when it holds as long as the plan
 * @param to last day; null while no end is known
 * @param endedAct the act that ended it, with its date; null when none did
 * @param version counts its changes
 */
record StaffResponsibility(
        long key,
        String plan,
        String target,
        Text targetTitle,
        String agency,
        Text agencyName,
        Modality modality,
        ResponsibilityBasis basis,
        @Nullable String act,
        @Nullable LocalDate actDate,
        @Nullable String duty,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String endedAct,
        @Nullable LocalDate endedActDate,
        @Nullable String endedReason,
        @Nullable LocalDate rejectedOn,
        @Nullable String rejectedReason,
        int version) {

    /** The editor inferred it, and nobody decided about it yet. */
    boolean isUndecided() {
        return basis == ResponsibilityBasis.INFERRED && rejectedOn == null;
    }

    /** The focal agency gave it, and did not end it yet. */
    boolean isRunning() {
        return (basis == ResponsibilityBasis.ASSIGNED || basis == ResponsibilityBasis.CONFIRMED) && to == null;
    }

    /** Global id. */
    public String id() {
        return StaffId.of("StaffResponsibility", key);
    }
}
