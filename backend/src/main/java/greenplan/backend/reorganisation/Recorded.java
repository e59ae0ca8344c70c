package greenplan.backend.reorganisation;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import greenplan.backend.province.Act;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation as it is stored.
 *
 * @param type its type in the graph
 * @param key its row
 * @param code its code, unique among those of its type
 * @param recordedOn day on which it was decided in the portal; null when it came with a package
 * @param predecessors who is reorganised; nobody when agencies are founded
 * @param undoable it was decided in the portal, and its day has not come or it founds agencies
 * @param version counts its changes
 */
record Recorded(
        String type,
        long key,
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
        return StaffId.of(type, key);
    }

    /** Slugs of the provinces that take part, or whose agencies do. */
    List<String> provinces() {
        return Stream.concat(predecessors.stream(), successors.stream())
                .map(Party::province)
                .distinct()
                .toList();
    }

    /**
     * Whether it can be undone: until its day, and a founding for a reason as long as nothing hangs on it.
     *
     * @param reason why it is undone, or null
     * @param builtUpon a later one reaches the same agency or province
     * @param inUse something was given to what it begins
     */
    void mayBeUndone(LocalDate today, @Nullable String reason, boolean builtUpon, boolean inUse, Problems problems) {
        boolean founds = kind == ReorganisationKind.FOUND;
        problems.length(reason, 0, 500, "reason");
        problems.unless(!founds || (reason != null && !reason.isBlank()), "reason", "reorganisation.REASON_NEEDED");
        problems.unless(recordedOn != null, null, "reorganisation.FROM_A_PACKAGE");
        problems.unless(recordedOn == null || founds || date.isAfter(today), null, "reorganisation.IN_FORCE", date);
        problems.unless(!builtUpon, null, "reorganisation.BUILT_UPON");
        problems.unless(!inUse, null, "reorganisation.IN_USE");
    }

    /** Input of undoReorganisation and undoProvinceReorganisation, as in the schema. */
    record Undo(
            String id,
            int expectedVersion,
            @Nullable String reason,
            @Nullable String clientMutationId) {}

    /**
     * An agency or a province that takes part.
     *
     * @param code slug of a province; province and slug of an agency
     */
    record Party(String code, Text name) {

        /** Slug of the province. */
        String province() {
            return code.split("/", 2)[0];
        }
    }
}
