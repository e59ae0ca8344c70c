package greenplan.backend.amendment;

import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import java.time.LocalDate;

/**
 * An act that changes a plan.
 *
 * @param key its row
 * @param planKey row of the plan
 * @param kind for instance Quyết định
 * @param number for instance 12/QĐ-UBND
 * @param effectiveOn first day on which the plan reads as amended; may lie ahead
 * @param summary what it changes
 * @param version number of changes, from 1
 */
record Amendment(
        long key,
        long planKey,
        String planCode,
        String kind,
        String number,
        LocalDate date,
        String issuer,
        LocalDate effectiveOn,
        Text summary,
        int version) {

    /** Global id. */
    public String id() {
        return NodeId.of("Amendment", String.valueOf(key));
    }
}
