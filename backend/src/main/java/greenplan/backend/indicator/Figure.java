package greenplan.backend.indicator;

import greenplan.backend.graph.NodeId;
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

    /**
     * The day that a value describes. When only the year is known: its last day, or the day of the source, which cannot tell of days to come.
     *
     * @param day as it is stored; the last one when only the year is known
     * @param published the day of the source; null when that is unknown
     */
    public static LocalDate asOf(LocalDate day, DatePrecision precision, @Nullable LocalDate published) {
        return precision == DatePrecision.YEAR && published != null && published.isBefore(day) ? published : day;
    }

    /** Global id of the value. */
    public String id() {
        return NodeId.of("Observation", String.valueOf(key));
    }

    /** Of the source no more is known here than what it is called. */
    public Named source() {
        return new Named(title);
    }

    /** What is known of a source by its title alone. */
    public record Named(String title) {}

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
