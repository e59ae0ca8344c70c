package greenplan.backend.review;

import greenplan.backend.graph.StaffId;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value from somebody else that differs from a row of a report.
 *
 * @param observationKey row of the public figure; null while it waits for acceptance
 * @param reportKey row of the report in which it waits; null when it is public
 * @param target code of the target that the waiting row is about
 */
record RivalFigure(
        String issuer,
        BigDecimal value,
        @Nullable String qualifier,
        ObservationKind kind,
        @Nullable Long observationKey,
        @Nullable Long reportKey,
        @Nullable String target) {

    /** The id of the report in which it waits. */
    public @Nullable String report() {
        return reportKey == null ? null : StaffId.of("Report", reportKey);
    }
}
