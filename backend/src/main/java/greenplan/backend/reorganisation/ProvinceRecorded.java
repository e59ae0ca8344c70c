package greenplan.backend.reorganisation;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.province.Act;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation of provinces as it is stored.
 *
 * @param key its row
 * @param recordedOn day on which it was decided in the portal; null when it came with a package
 * @param undoable it was decided in the portal and its day has not come
 * @param version counts its changes
 */
record ProvinceRecorded(
        long key,
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
        return StaffId.of("StaffProvinceReorganisation", key);
    }

    /** Slugs of whoever takes part. */
    List<String> parties() {
        return Stream.concat(predecessors.stream(), successors.stream())
                .map(Party::code)
                .distinct()
                .toList();
    }
}
