package greenplan.backend.indicator;

import static greenplan.db.published.Tables.OBSERVATION;
import static greenplan.db.published.Tables.SOURCE;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;

/** How figures are read, in statements that have values with their sources. */
public final class PublishedFigures {

    /** What {@link #figure} reads. */
    public static final List<Field<?>> COLUMNS = List.of(
            OBSERVATION.ID,
            OBSERVATION.VALUE,
            OBSERVATION.QUALIFIER,
            OBSERVATION.KIND,
            OBSERVATION.AS_OF,
            OBSERVATION.AS_OF_PRECISION,
            OBSERVATION.CONFIDENCE,
            OBSERVATION.PUBLISHED_AT,
            OBSERVATION.DECIDED_AT,
            SOURCE.TITLE,
            SOURCE.DATE);

    private PublishedFigures() {}

    /** Reads {@link #COLUMNS}. */
    public static Figure figure(Record row) {
        return new Figure(
                row.get(OBSERVATION.ID),
                row.get(OBSERVATION.VALUE),
                row.get(OBSERVATION.QUALIFIER),
                row.get(OBSERVATION.KIND),
                PublishedObservations.asOf(row, OBSERVATION, SOURCE),
                row.get(OBSERVATION.AS_OF_PRECISION),
                row.get(SOURCE.TITLE),
                row.get(OBSERVATION.CONFIDENCE),
                row.get(OBSERVATION.PUBLISHED_AT),
                row.get(OBSERVATION.DECIDED_AT));
    }
}
