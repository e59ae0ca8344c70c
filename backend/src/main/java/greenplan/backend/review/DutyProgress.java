package greenplan.backend.review;

import greenplan.backend.agency.Agency;
import greenplan.backend.cycle.CycleName;
import greenplan.db.base.enums.ProgressState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency reported of a duty in a cycle, as it was accepted and counts.
 *
 * @param agency whose report it is
 * @param text null when it was withdrawn
 * @param reason why it took the place of what was before, or came later
 * @param revision counts accepted corrections, from 1
 * @param earlier what it read before it was corrected, newest first
 */
record DutyProgress(
        Agency agency,
        CycleName cycle,
        @Nullable ProgressState state,
        @Nullable String text,
        @Nullable String product,
        @Nullable LocalDate day,
        boolean withdrawn,
        @Nullable String reason,
        int revision,
        OffsetDateTime acceptedAt,
        List<Revision> earlier) {

    /** How it read before; as the progress itself. */
    record Revision(
            @Nullable ProgressState state,
            @Nullable String text,
            @Nullable String product,
            @Nullable LocalDate day,
            boolean withdrawn,
            @Nullable String reason,
            int revision,
            OffsetDateTime acceptedAt) {}
}
