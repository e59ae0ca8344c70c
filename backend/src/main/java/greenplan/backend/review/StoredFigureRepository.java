package greenplan.backend.review;

import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.SOURCE;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import greenplan.db.base.enums.ReplacementKind;
import greenplan.db.base.tables.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row4;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** A public figure as those need it who decide about it. */
@Repository
class StoredFigureRepository {

    private final DSLContext database;

    StoredFigureRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A figure as its mutations need it.
     *
     * @param province key of the province whose area it measures
     * @param issuer who says it
     * @param reported an agency reported it
     * @param rivals how many figures of others differ from it and count
     * @param replaced how it was replaced; null while it counts
     * @param decision why a reviewer decided that it counts, while no later decision is for another figure of its thing and day; null for none
     */
    record Stored(
            long key,
            long province,
            String issuer,
            boolean reported,
            @Nullable ReplacementKind replaced,
            int rivals,
            @Nullable String decision) {

        /** The focal agency took it back, and nothing stands in its place. */
        boolean isTakenBack() {
            return !reported && (replaced == ReplacementKind.WITHDRAWAL || replaced == ReplacementKind.ACT);
        }
    }

    /** The figure of this key, kept from being changed by others meanwhile. */
    Optional<Stored> lock(long key) {
        var other = OBSERVATION.as("other");
        Condition isRival = differs(
                        other,
                        row(
                                OBSERVATION.INDICATOR_ID,
                                OBSERVATION.CLASS_VI,
                                OBSERVATION.TERRITORY_ID,
                                OBSERVATION.AS_OF),
                        OBSERVATION.VALUE,
                        OBSERVATION.QUALIFIER)
                .and(other.ID.ne(OBSERVATION.ID))
                .and(other.AGENCY_ID
                        .isDistinctFrom(OBSERVATION.AGENCY_ID)
                        .or(other.AGENCY_ID.isNull().and(other.SOURCE_ID.ne(OBSERVATION.SOURCE_ID))));
        Field<Integer> rivals = field(selectCount().from(other).where(isRival));
        var decidedLater = selectOne().from(other).where(isRival, other.DECIDED_AT.gt(OBSERVATION.DECIDED_AT));
        return database.select(
                        OBSERVATION.ID,
                        TERRITORY.PROVINCE_ID,
                        coalesce(SOURCE.PUBLISHER, SOURCE.TITLE),
                        field(OBSERVATION.REPORT_VALUE_ID.isNotNull()),
                        OBSERVATION.REPLACED_KIND,
                        rivals,
                        when(notExists(decidedLater), OBSERVATION.DECIDED_REASON))
                .from(OBSERVATION)
                .join(TERRITORY)
                .on(TERRITORY.ID.eq(OBSERVATION.TERRITORY_ID))
                .join(SOURCE)
                .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                .where(OBSERVATION.ID.eq(key))
                .forUpdate()
                .of(OBSERVATION)
                .fetchOptional(mapping(Stored::new));
    }

    /**
     * A figure counts, and says otherwise of a thing, area and day; whoever says it.
     *
     * @param of the indicator, its class, the area and the day
     */
    static Condition differs(
            Observation figure,
            Row4<Long, String, Long, LocalDate> of,
            Field<BigDecimal> value,
            Field<String> qualifier) {
        return figure.INDICATOR_ID
                .eq(of.field1())
                .and(figure.CLASS_VI.isNotDistinctFrom(of.field2()))
                .and(figure.TERRITORY_ID.eq(of.field3()))
                .and(figure.AS_OF.eq(of.field4()))
                .and(figure.REPLACED_AT.isNull())
                .and(figure.VALUE.ne(value).or(figure.QUALIFIER.isDistinctFrom(qualifier)));
    }
}
