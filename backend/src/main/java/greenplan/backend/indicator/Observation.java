package greenplan.backend.indicator;

import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.backend.method.Evidence;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
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
 * @param day the day as it is stored, by which values of one day are found; the last one when only the year is known
 * @param asOfNote what is uncertain about its time
 * @param ofClass the class it is about
 * @param sourceKey row of the source
 * @param publishedAt when the portal showed it first
 * @param agencyKey row of the agency that reported it; null when it came otherwise
 * @param replacement why it does not count any more; null while it does
 * @param decision why it counts among values that differ; null while nobody decided so
 * @param rivals other values of the same thing, area and day that count, come from somebody else, and say otherwise; null while not read
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
        LocalDate day,
        DatePrecision precision,
        @Nullable Text asOfNote,
        @Nullable Text ofClass,
        long sourceKey,
        Source source,
        Confidence confidence,
        @Nullable Text note,
        OffsetDateTime publishedAt,
        @Nullable Long agencyKey,
        @Nullable Replacement replacement,
        @Nullable ReviewerDecision decision,
        @Nullable List<Observation> rivals) {

    /** An agency reported it. */
    public boolean reported() {
        return agencyKey != null;
    }

    /** It counts: nothing came in its place, and nobody withdrew it. */
    public boolean current() {
        return replacement == null;
    }

    /** Whether another value is of the same thing, area and day, comes from somebody else, and says otherwise. */
    public boolean rivals(Observation other) {
        return current()
                && other.current()
                && indicatorKey == other.indicatorKey
                && territoryKey == other.territoryKey
                && Objects.equals(ofClass, other.ofClass)
                && day.equals(other.day)
                && (agencyKey == null ? sourceKey != other.sourceKey : !agencyKey.equals(other.agencyKey))
                && !(value.compareTo(other.value) == 0 && Objects.equals(qualifier, other.qualifier));
    }

    /** The same with those of these that are its rivals. */
    public Observation among(List<Observation> others) {
        return new Observation(
                key,
                indicatorKey,
                territoryKey,
                value,
                unit,
                qualifier,
                kind,
                asOf,
                day,
                precision,
                asOfNote,
                ofClass,
                sourceKey,
                source,
                confidence,
                note,
                publishedAt,
                agencyKey,
                replacement,
                decision,
                others.stream().filter(this::rivals).toList());
    }

    /** It is current, and the published order of values of one day puts none of these before it. */
    boolean outranks(List<Observation> others) {
        var own = evidence(true, true);
        return current()
                && others.stream()
                        .map(other -> other.evidence(true, true))
                        .noneMatch(other -> Evidence.STRONGER_OF_A_DAY.compare(other, own) > 0);
    }

    /** As the published method takes it. */
    public Evidence.Value evidence(boolean sameTerritory, boolean sameDefinition) {
        return new Figure(
                        key,
                        value,
                        qualifier,
                        kind,
                        asOf,
                        precision,
                        source.title(),
                        confidence,
                        publishedAt,
                        decision == null ? null : decision.at())
                .evidence(sameTerritory, sameDefinition);
    }

    /** Global id. */
    public String id() {
        return NodeId.of("Observation", String.valueOf(key));
    }
}
