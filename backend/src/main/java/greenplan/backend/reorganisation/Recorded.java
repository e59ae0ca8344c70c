package greenplan.backend.reorganisation;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.province.Act;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation as it is stored.
 *
 * @param key its row
 * @param province slug of the province
 * @param code its code, unique
 * @param recordedOn day on which it was decided in the portal; null when it came with a package
 * @param undoable it was decided in the portal and its day has not come
 * @param version counts its changes
 */
record Recorded(
        long key,
        String province,
        String code,
        ReorganisationKind kind,
        LocalDate date,
        Certainty certainty,
        Act act,
        List<Party> predecessors,
        List<Party> successors,
        @Nullable Text note,
        @Nullable LocalDate recordedOn,
        boolean undoable,
        int version) {

    /** Global id. */
    public String id() {
        return StaffId.of("StaffReorganisation", key);
    }

    /**
     * An agency that takes part.
     *
     * @param code province and slug
     */
    record Party(String code, Text name) {}
}
