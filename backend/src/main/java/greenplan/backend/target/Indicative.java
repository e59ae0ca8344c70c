package greenplan.backend.target;

import greenplan.backend.graph.Text;
import greenplan.backend.indicator.Observation;
import greenplan.backend.method.StatusMethod;
import greenplan.schema.Meets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the newest figure of the area that followed says of a target: the graph's {@code Indication}.
 *
 * @param observation that figure
 */
record Indicative(Observation observation, Meets meets, Text sentence) {

    /** Of a target whose area is no more, until an act names another; null without a figure of what followed. */
    static @Nullable Indicative of(Target target, List<Exhibit> evidence, LocalDate today) {
        var area = target.area();
        if (!area.isGoneWithoutAnother(today)) {
            return null;
        }
        return evidence.stream()
                .filter(Exhibit::sameDefinition)
                .filter(exhibit -> !exhibit.sameTerritory())
                .filter(exhibit -> {
                    var asOf = exhibit.observation().asOf();
                    // A figure of the last day may be of what follows: the merged province is told as of 30 June, too.
                    return !asOf.isBefore(area.endedOn()) && !asOf.isAfter(today);
                })
                .findFirst()
                .map(exhibit -> of(target, exhibit))
                .orElse(null);
    }

    private static @Nullable Indicative of(Target target, Exhibit exhibit) {
        var said = StatusMethod.indication(target.promise(), exhibit.value());
        return said == null ? null : new Indicative(exhibit.observation(), said.meets(), said.sentence());
    }
}
