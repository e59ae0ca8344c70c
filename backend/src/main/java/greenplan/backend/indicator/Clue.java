package greenplan.backend.indicator;

import static java.util.Comparator.comparing;

import greenplan.backend.method.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A value that counts, as evidence for one target: of it what the published method looks at, as it is kept ready beside the target.
 *
 * @param day as it is stored; the last one when only the year is known
 * @param territory row of the area that it measures
 * @param sameDefinition it counts what the target counts, and the same class of it
 */
public record Clue(Figure figure, LocalDate day, long territory, boolean sameDefinition) {

    private static final Comparator<Clue> NEWEST_FIRST =
            comparing(Clue::day).thenComparing(clue -> clue.figure.key()).reversed();

    /**
     * A value that counts where no more of it is asked for than is kept ready: the graph's {@code Evidence}.
     *
     * @param sameTerritory it measures the area on which the target is judged
     * @param sameDefinition as above
     */
    public record Told(Figure observation, boolean sameTerritory, boolean sameDefinition) {

        /** What can be told of it. */
        public static final Set<String> FIELDS = Set.of(
                "sameTerritory",
                "sameDefinition",
                "observation.id",
                "observation.value",
                "observation.qualifier",
                "observation.kind",
                "observation.asOf",
                "observation.precision",
                "observation.confidence",
                "observation.publishedAt",
                "observation.source.title");
    }

    /**
     * What is known of a target, newest first.
     *
     * @param area row of the territory on which it is judged
     */
    public static List<Told> told(List<Clue> clues, long area) {
        return clues.stream()
                .sorted(NEWEST_FIRST)
                .map(clue -> new Told(clue.figure, clue.territory == area, clue.sameDefinition))
                .toList();
    }

    /**
     * As the published method takes it.
     *
     * @param area row of the territory on which the target is judged
     */
    public Evidence.Value on(long area) {
        return figure.evidence(territory == area, sameDefinition);
    }
}
