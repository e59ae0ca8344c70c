package greenplan.backend.report;

import greenplan.backend.cycle.CycleEnding;
import greenplan.backend.rights.Place;
import greenplan.db.base.enums.ReportState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules must know of a report before anything happens to it.
 *
 * @param cycle key of its cycle
 * @param agency the one that answers for it today
 * @param area row of the area of the plan's issue
 * @param ending whether its cycle was closed or withdrawn
 */
public record ReportHeader(
        long key,
        long cycle,
        long plan,
        Place.Agency agency,
        long province,
        int year,
        LocalDate opensOn,
        LocalDate dataCutoff,
        long area,
        ReportState stored,
        boolean nothing,
        @Nullable OffsetDateTime filedAt,
        @Nullable Long submittedBy,
        @Nullable OffsetDateTime acceptedAt,
        int version,
        CycleEnding ending) {

    /** The day that a value describes when it names none: today, unless the data cut-off or the end of the year was before. */
    static LocalDate usualAsOf(LocalDate dataCutoff, int year, LocalDate today) {
        return Stream.of(today, dataCutoff, LocalDate.of(year, 12, 31))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Where it stands, with its rules. */
    public Standing state() {
        return switch (stored) {
            case DRAFT -> new Standing.Draft();
            case SUBMITTED -> new Standing.Submitted(by(), at());
            case RETURNED -> new Standing.Returned(by(), at());
            case ACCEPTED -> new Standing.Accepted(by(), at(), Objects.requireNonNull(acceptedAt));
        };
    }

    private long by() {
        return Objects.requireNonNull(submittedBy);
    }

    private OffsetDateTime at() {
        return Objects.requireNonNull(filedAt);
    }
}
