package greenplan.backend.review;

import greenplan.backend.agency.Agency;
import greenplan.backend.cycle.CycleName;
import greenplan.db.base.enums.ObservationKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted of a target without a number: words, or why there is no value.
 *
 * @param agency whose report it is
 * @param asOf the day that the words describe
 * @param source the document that they rest on
 * @param current false when a later revision took its place
 * @param reason why it took the place of an earlier one
 * @param revision counts accepted corrections, from 1
 */
record Statement(
        Agency agency,
        CycleName cycle,
        @Nullable String words,
        @Nullable String noDataReason,
        @Nullable ObservationKind kind,
        @Nullable LocalDate asOf,
        @Nullable String source,
        boolean current,
        @Nullable String reason,
        int revision,
        OffsetDateTime acceptedAt) {}
