package greenplan.backend.indicator;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import greenplan.backend.method.Evidence;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value that counts, as evidence for one target: of it what the published method looks at, as it is kept ready beside the target.
 *
 * @param day as it is stored; the last one when only the year is known
 * @param territory row of the area that it measures
 * @param sameDefinition it counts what the target counts, and the same class of it
 */
public record Clue(Figure figure, LocalDate day, long territory, boolean sameDefinition) {

    private static final JsonMapper JSON = new JsonMapper();

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

    /**
     * Reads what is kept of a target.
     *
     * @param kept arrays of {@code evidence.figure}, one after another; null where nothing is known
     */
    public static List<Clue> all(byte @Nullable [] kept) {
        var clues = new ArrayList<Clue>();
        if (kept != null) {
            try (JsonParser figures = JSON.createParser(kept)) {
                while (figures.nextToken() == JsonToken.START_ARRAY) {
                    clues.add(next(figures));
                    figures.nextToken();
                }
            }
        }
        return clues;
    }

    /** In the order of the column's comment. */
    private static Clue next(JsonParser of) {
        of.nextToken();
        long key = of.getLongValue();
        of.nextToken();
        long territory = of.getLongValue();
        boolean sameDefinition = of.nextToken() == JsonToken.VALUE_TRUE;
        of.nextToken();
        var value = of.getDecimalValue();
        String qualifier = of.nextStringValue();
        var kind = ObservationKind.valueOf(of.nextStringValue());
        of.nextToken();
        var day = LocalDate.ofEpochDay(of.getIntValue());
        var precision = DatePrecision.valueOf(of.nextStringValue());
        String title = of.nextStringValue();
        var published = of.nextToken() == JsonToken.VALUE_NULL ? null : LocalDate.ofEpochDay(of.getIntValue());
        var confidence = Confidence.valueOf(of.nextStringValue());
        var figure = new Figure(
                key,
                value,
                qualifier,
                kind,
                Figure.asOf(day, precision, published),
                precision,
                title,
                confidence,
                requireNonNull(moment(of)),
                moment(of));
        return new Clue(figure, day, territory, sameDefinition);
    }

    private static @Nullable OffsetDateTime moment(JsonParser of) {
        return of.nextToken() == JsonToken.VALUE_NULL
                ? null
                : Instant.EPOCH.plus(of.getLongValue(), ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
