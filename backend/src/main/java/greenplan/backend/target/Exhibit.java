package greenplan.backend.target;

import greenplan.backend.indicator.Observation;
import greenplan.backend.method.Evidence;
import greenplan.schema.EvidenceUse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published value, as evidence for one target: the graph's {@code Evidence}.
 *
 * @param sameTerritory it measures the area on which the target is judged
 * @param sameDefinition it counts what the target counts, and the same class of it
 * @param use what the verdict makes of it; null while nothing was judged
 */
public record Exhibit(
        Observation observation,
        boolean sameTerritory,
        boolean sameDefinition,
        @Nullable EvidenceUse use) {

    /** As it is read: on which area the target is judged is not known yet, nor what the verdict makes of it. */
    Exhibit(Observation observation, boolean sameDefinition) {
        this(observation, false, sameDefinition, null);
    }

    @Override
    public EvidenceUse use() {
        if (use == null) {
            throw new IllegalStateException(
                    "What a verdict makes of a value is told before it was judged: " + observation.key());
        }
        return use;
    }

    /** The same among all values of the target. */
    Exhibit among(List<Observation> all) {
        return new Exhibit(observation.among(all), sameTerritory, sameDefinition, use);
    }

    /** The same with what the verdict makes of it. */
    Exhibit as(EvidenceUse used) {
        return new Exhibit(observation, sameTerritory, sameDefinition, used);
    }

    /** The same for a target that is judged on an area. */
    Exhibit on(JudgedArea area) {
        return new Exhibit(observation, observation.territoryKey() == area.key(), sameDefinition, use);
    }

    /** It may prove the target. */
    boolean counts() {
        return observation.current() && sameTerritory && sameDefinition;
    }

    /** As the published method takes it. */
    Evidence.Value value() {
        return observation.evidence(sameTerritory, sameDefinition);
    }

    /** Other values of the same thing, area and day that count, come from somebody else, and say otherwise. */
    public List<Observation> rivals() {
        return Objects.requireNonNullElse(observation.rivals(), List.of());
    }
}
