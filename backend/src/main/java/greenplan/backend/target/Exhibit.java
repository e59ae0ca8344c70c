package greenplan.backend.target;

import greenplan.backend.indicator.Observation;
import greenplan.backend.method.Evidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.schema.Confidence;
import greenplan.schema.EvidenceUse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published value, as evidence for one target: the graph's {@code Evidence}.
 *
 * @param sameTerritory it measures the area on which the target is judged
 * @param sameDefinition it counts what the target counts, and the same class of it
 * @param use what the verdict makes of it
 * @param rivals other values of the same thing, area and day that count, come from somebody else, and say otherwise
 */
public record Exhibit(
        Observation observation,
        boolean sameTerritory,
        boolean sameDefinition,
        EvidenceUse use,
        List<Observation> rivals) {

    /** As it is read; what the verdict makes of it is not known yet. */
    Exhibit(Observation observation, boolean sameTerritory, boolean sameDefinition) {
        this(observation, sameTerritory, sameDefinition, EvidenceUse.NOT_JUDGED, List.of());
    }

    Exhibit as(EvidenceUse used, List<Observation> others) {
        return new Exhibit(observation, sameTerritory, sameDefinition, used, others);
    }

    /** The same for a target that is judged on an area. */
    Exhibit on(JudgedArea area) {
        return new Exhibit(observation, observation.territoryKey() == area.key(), sameDefinition, use, rivals);
    }

    /** It may prove the target. */
    boolean counts() {
        return observation.current() && sameTerritory && sameDefinition;
    }

    /** As the published method takes it. */
    Evidence.Value value() {
        var seen = observation;
        return new Evidence.Value(
                seen.source().title(),
                seen.asOf().getYear(),
                seen.precision() == DatePrecision.YEAR
                        ? LocalDate.of(seen.asOf().getYear(), 12, 31)
                        : seen.asOf(),
                seen.value(),
                Evidence.Kind.valueOf(seen.kind().name()),
                qualifier(seen.qualifier()),
                sameTerritory,
                sameDefinition,
                new Evidence.Rank(
                        seen.key(),
                        Confidence.valueOf(seen.confidence().name()),
                        seen.publishedAt(),
                        seen.decision() == null ? null : seen.decision().at()));
    }

    private static Evidence.@Nullable Qualifier qualifier(@Nullable String sign) {
        return switch (sign) {
            case ">" -> Evidence.Qualifier.MORE_THAN;
            case "<" -> Evidence.Qualifier.LESS_THAN;
            case "≈" -> Evidence.Qualifier.ABOUT;
            case null -> null;
            default -> throw new IllegalArgumentException("A qualifier must be >, < or ≈, but was: " + sign);
        };
    }
}
