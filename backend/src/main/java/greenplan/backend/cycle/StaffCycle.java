package greenplan.backend.cycle;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.CycleKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of reports on a plan, as staff see it.
 *
 * @param key its row
 * @param planKey row of the plan
 * @param plan code of the plan
 * @param province slug of the plan's province
 * @param focalAgencyName name of the agency that is the plan's focal point now; null when the plan names none
 * @param dueBefore reports are on time until the day before
 * @param dataCutoff last day that the data may describe
 * @param version counts its changes
 */
public record StaffCycle(
        long key,
        long planKey,
        String plan,
        Text planTitle,
        String province,
        @Nullable Text focalAgencyName,
        CycleKind kind,
        int year,
        LocalDate opensOn,
        LocalDate dueBefore,
        LocalDate dataCutoff,
        int version,
        List<Extension> extensions) {

    /** Global id. */
    public String id() {
        return StaffId.of("StaffCycle", key);
    }

    /** The last second that is on time. */
    public OffsetDateTime lastMoment() {
        return new Deadline(dueBefore).lastMoment();
    }

    /** More time for everybody, with its public reason. */
    record Extension(LocalDate wasBefore, LocalDate dueBefore, String reason, OffsetDateTime at) {}
}
