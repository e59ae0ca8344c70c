package greenplan.backend.indicator;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.matches;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.OBSERVATION;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.SOURCE;
import static greenplan.db.published.Tables.TERRITORY;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Row;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Published values as everybody may read them. */
@Component
public class PublishedObservations {

    /** What {@link #observation} reads: the observation and its source, and the unit of its indicator. */
    public static final Field<?>[] COLUMNS = Stream.of(
                    Stream.of(OBSERVATION.fields()),
                    Stream.of(SOURCE.KIND, SOURCE.TITLE, SOURCE.PUBLISHER, SOURCE.DATE, SOURCE.URL),
                    Stream.of(INDICATOR.UNIT))
            .flatMap(fields -> fields)
            .toArray(Field<?>[]::new);

    private static final greenplan.db.published.tables.Observation OTHER = OBSERVATION.as("other");

    private static final greenplan.db.published.tables.Source ITS = SOURCE.as("its");

    /** What may be rivals of a value, read with it. */
    private static final Field<List<Observation>> RIVALS = multiset(select(OTHER.fields())
                    .select(ITS.fields())
                    .select(INDICATOR.UNIT)
                    .from(OTHER)
                    .join(ITS)
                    .on(ITS.ID.eq(OTHER.SOURCE_ID))
                    .where(OTHER.INDICATOR_ID.eq(OBSERVATION.INDICATOR_ID))
                    .and(OTHER.TERRITORY_ID.eq(OBSERVATION.TERRITORY_ID))
                    .and(OTHER.AS_OF.eq(OBSERVATION.AS_OF))
                    .and(OTHER.ID.ne(OBSERVATION.ID))
                    .and(OTHER.REPLACED_AT.isNull())
                    .orderBy(OTHER.ID))
            .convertFrom(rows -> rows.map(row -> observation(Row.of(row), OTHER, ITS)))
            .as("rivals");

    /** It counts: nothing came in its place, and nobody withdrew it. */
    public static final Condition CURRENT = OBSERVATION.REPLACED_AT.isNull();

    private final DSLContext db;
    private final Statements statements;

    PublishedObservations(@Qualifier("published") DSLContext db, Statements statements) {
        this.db = db;
        this.statements = statements;
    }

    /** One page of the values of each indicator, newest first. */
    Map<Long, Connection<Observation>> ofIndicators(Set<Long> indicators, Filter filter, Page page) {
        var places = Siblings.number(
                OBSERVATION.INDICATOR_ID,
                OBSERVATION.ID,
                OBSERVATION
                        .join(TERRITORY)
                        .on(TERRITORY.ID.eq(OBSERVATION.TERRITORY_ID))
                        .join(PROVINCE)
                        .on(PROVINCE.ID.eq(TERRITORY.PROVINCE_ID)),
                among(OBSERVATION.INDICATOR_ID, indicators).and(filter.condition()),
                OBSERVATION.AS_OF.desc(),
                OBSERVATION.ID.desc());
        return pages(db, places, page);
    }

    /** One page of values per parent, by their places. */
    public static Map<Long, Connection<Observation>> pages(DSLContext db, Table<?> places, Page page) {
        var read = observations(db.select(COLUMNS).select(RIVALS));
        return Siblings.pages(read, OBSERVATION.ID, places, page, PublishedObservations::withRivals);
    }

    private static Observation withRivals(Row row) {
        return observation(row).among(row.get(RIVALS));
    }

    /** The value with a code, which is the key of its row. */
    Optional<Observation> byCode(String code) {
        return code.matches("[1-9][0-9]{0,17}")
                ? Optional.ofNullable(byKeys(Set.of(Long.valueOf(code))).get(Long.valueOf(code)))
                : Optional.empty();
    }

    /** What each value took the place of, newest first. */
    Map<Long, List<Observation>> replacedBy(Set<Long> keys) {
        return statements
                .of(() -> observations(select(COLUMNS))
                        .where(among(OBSERVATION.REPLACED_BY))
                        .orderBy(OBSERVATION.ID.desc()))
                .with(keys(keys))
                .fetchGroups(OBSERVATION.REPLACED_BY, PublishedObservations::observation);
    }

    /** What else counts of the same thing, area and day as each value, comes from somebody else, and says otherwise. */
    Map<Long, List<Observation>> rivals(Set<Long> keys) {
        return statements
                .of(PublishedObservations::amongRivals)
                .with(keys(keys))
                .fetchMap(OBSERVATION.ID, row -> requireNonNull(withRivals(row).rivals()));
    }

    /** Values by the keys of their rows. */
    public Map<Long, Observation> byKeys(Set<Long> keys) {
        return statements
                .of(() -> observations(select(COLUMNS)).where(among(OBSERVATION.ID)))
                .with(keys(keys))
                .fetchMap(OBSERVATION.ID, PublishedObservations::observation);
    }

    /** Values by the keys of their rows, each with its rivals. */
    public Map<Long, Observation> withRivals(Set<Long> keys) {
        return statements
                .of(PublishedObservations::amongRivals)
                .with(keys(keys))
                .fetchMap(OBSERVATION.ID, PublishedObservations::withRivals);
    }

    private static Select<Record> amongRivals() {
        return observations(select(COLUMNS).select(RIVALS)).where(among(OBSERVATION.ID));
    }

    private static SelectOnConditionStep<Record> observations(SelectSelectStep<Record> columns) {
        return columns.from(OBSERVATION)
                .join(SOURCE)
                .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(OBSERVATION.INDICATOR_ID));
    }

    /** Reads {@link #COLUMNS}. */
    public static Observation observation(Row row) {
        return observation(row, OBSERVATION, SOURCE);
    }

    private static Observation observation(
            Row row, greenplan.db.published.tables.Observation of, greenplan.db.published.tables.Source from) {
        return new Observation(
                row.get(of.ID),
                row.get(of.INDICATOR_ID),
                row.get(of.TERRITORY_ID),
                row.get(of.VALUE),
                row.get(INDICATOR.UNIT),
                row.get(of.QUALIFIER),
                row.get(of.KIND),
                Figure.asOf(row.get(of.AS_OF), row.get(of.AS_OF_PRECISION), row.get(from.DATE)),
                row.get(of.AS_OF),
                row.get(of.AS_OF_PRECISION),
                Text.of(row.get(of.AS_OF_NOTE_VI), row.get(of.AS_OF_NOTE_EN)),
                Text.of(row.get(of.CLASS_VI), row.get(of.CLASS_EN)),
                row.get(of.SOURCE_ID),
                new Source(
                        row.get(from.KIND),
                        row.get(from.TITLE),
                        row.get(from.PUBLISHER),
                        row.get(from.DATE),
                        row.get(from.URL)),
                row.get(of.CONFIDENCE),
                Text.of(row.get(of.NOTE_VI), row.get(of.NOTE_EN)),
                row.get(of.PUBLISHED_AT),
                row.get(of.AGENCY_ID),
                replacement(row, of),
                decision(row, of),
                null);
    }

    private static @Nullable Replacement replacement(Row row, greenplan.db.published.tables.Observation of) {
        return row.get(of.REPLACED_AT) == null
                ? null
                : new Replacement(
                        row.get(of.REPLACED_KIND),
                        row.get(of.REPLACED_REASON),
                        row.get(of.REPLACED_AT),
                        row.get(of.REPLACED_OFFICE),
                        row.get(of.REPLACED_BY));
    }

    private static @Nullable ReviewerDecision decision(Row row, greenplan.db.published.tables.Observation of) {
        return row.get(of.DECIDED_AT) == null
                ? null
                : new ReviewerDecision(row.get(of.DECIDED_REASON), row.get(of.DECIDED_AT), row.get(of.DECIDED_OFFICE));
    }

    /**
     * Which values: of a province, and of a span of days; null is any.
     *
     * @param replaced those, too, that do not count any more
     */
    record Filter(
            boolean replaced,
            @Nullable String province,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        private Condition condition() {
            return matches(PROVINCE.CODE, province)
                    .and(replaced ? noCondition() : CURRENT)
                    .and(from == null ? noCondition() : OBSERVATION.AS_OF.ge(from))
                    .and(to == null ? noCondition() : OBSERVATION.AS_OF.le(to));
        }
    }
}
