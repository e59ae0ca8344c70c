package greenplan.backend.indicator;

import greenplan.backend.method.Evidence;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * As much of a published value as the published method looks at; the components are those of {@link Observation}.
 *
 * @param title of the source
 * @param decidedAt when a reviewer decided that it counts among values that differ; null while nobody did
 */
public record Figure(
        long key,
        BigDecimal value,
        @Nullable String qualifier,
        ObservationKind kind,
        LocalDate asOf,
        DatePrecision precision,
        String title,
        Confidence confidence,
        OffsetDateTime publishedAt,
        @Nullable OffsetDateTime decidedAt) {

    /** As the published method takes it. */
    public Evidence.Value evidence(boolean sameTerritory, boolean sameDefinition) {
        return new Evidence.Value(
                title,
                asOf.getYear(),
                precision == DatePrecision.YEAR ? LocalDate.of(asOf.getYear(), 12, 31) : asOf,
                value,
                Evidence.Kind.valueOf(kind.name()),
                qualifier == null ? null : Evidence.Qualifier.of(qualifier),
                sameTerritory,
                sameDefinition,
                new Evidence.Rank(key, greenplan.schema.Confidence.valueOf(confidence.name()), publishedAt, decidedAt));
    }
}
