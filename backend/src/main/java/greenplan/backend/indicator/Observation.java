package greenplan.backend.indicator;

import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A published value with its time, area and source.
 *
 * @param key its row
 * @param indicatorKey row of what it measures
 * @param territoryKey row of the area it measures
 * @param value exact, in {@code unit}, the unit of the indicator
 * @param qualifier {@code >}, {@code <} or {@code ≈}; null when it is plain
 * @param asOf the day it describes; when only the year is known, its last day or the day of the source if that is earlier
 * @param asOfNote what is uncertain about its time
 * @param ofClass the class it is about
 * @param publishedAt when the portal showed it first
 */
public record Observation(
        long key,
        long indicatorKey,
        long territoryKey,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String qualifier,
        ObservationKind kind,
        LocalDate asOf,
        DatePrecision precision,
        @Nullable Text asOfNote,
        @Nullable Text ofClass,
        Source source,
        Confidence confidence,
        @Nullable Text note,
        OffsetDateTime publishedAt) {

    /** Global id. */
    public String id() {
        return NodeId.of("Observation", String.valueOf(key));
    }
}
