package greenplan.backend.review;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.SOURCE;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.jooq.impl.DSL.when;

import greenplan.db.base.enums.ReplacementKind;
import greenplan.db.base.tables.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row4;
import org.jooq.Row5;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What becomes of public figures; nothing that was published is changed in what it says. */
@Repository
class FigureRepository {

    private final DSLContext database;

    FigureRepository(DSLContext database) {
        this.database = database;
    }

    /** Writes down what does not count any more. */
    void replace(List<Replaced> old) {
        if (old.isEmpty()) {
            return;
        }
        Row5<Long, ReplacementKind, Long, String, String>[] rows = old.stream()
                .map(each -> row(
                        val(each.figure()),
                        val(each.kind()),
                        val(each.by(), SQLDataType.BIGINT),
                        val(each.reason(), SQLDataType.CLOB),
                        val(each.office())))
                .<Row5<Long, ReplacementKind, Long, String, String>>toArray(Row5[]::new);
        var gone = values(rows).as("gone", "figure", "kind", "by", "reason", "office");
        database.update(OBSERVATION)
                .set(OBSERVATION.REPLACED_AT, currentOffsetDateTime())
                .set(OBSERVATION.REPLACED_KIND, gone.field("kind", ReplacementKind.class))
                .set(OBSERVATION.REPLACED_BY, gone.field("by", Long.class))
                .set(OBSERVATION.REPLACED_REASON, gone.field("reason", String.class))
                .set(OBSERVATION.REPLACED_OFFICE, gone.field("office", String.class))
                .from(gone)
                .where(OBSERVATION.ID.eq(gone.field("figure", Long.class)))
                .execute();
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

    /** Takes a figure back. */
    void withdraw(long figure, ReplacementKind kind, String reason, String office) {
        replace(List.of(new Replaced(figure, kind, null, reason, office)));
    }

    /** Lets a figure count again that was withdrawn; false when another one has its place. */
    boolean restore(long figure) {
        var other = OBSERVATION.as("other");
        return changesOne(database.update(OBSERVATION)
                .setNull(OBSERVATION.REPLACED_AT)
                .setNull(OBSERVATION.REPLACED_KIND)
                .setNull(OBSERVATION.REPLACED_REASON)
                .setNull(OBSERVATION.REPLACED_OFFICE)
                .where(OBSERVATION.ID.eq(figure))
                .andNotExists(selectOne()
                        .from(other)
                        .where(
                                other.INDICATOR_ID.eq(OBSERVATION.INDICATOR_ID),
                                other.TERRITORY_ID.eq(OBSERVATION.TERRITORY_ID),
                                other.AS_OF.eq(OBSERVATION.AS_OF),
                                other.CLASS_VI.isNotDistinctFrom(OBSERVATION.CLASS_VI),
                                other.SOURCE_ID.eq(OBSERVATION.SOURCE_ID),
                                other.KIND.eq(OBSERVATION.KIND),
                                other.REPLACED_AT.isNull())));
    }

    /** Lets figures count again, because what had settled them is gone. */
    void reopen(Collection<Long> figures) {
        if (!figures.isEmpty()) {
            database.update(OBSERVATION)
                    .setNull(OBSERVATION.REPLACED_AT)
                    .setNull(OBSERVATION.REPLACED_KIND)
                    .setNull(OBSERVATION.REPLACED_BY)
                    .setNull(OBSERVATION.REPLACED_REASON)
                    .setNull(OBSERVATION.REPLACED_OFFICE)
                    .where(OBSERVATION.ID.in(figures))
                    .execute();
        }
    }

    /** Writes down that a figure counts among those that differ. */
    void decide(long figure, String reason, String office) {
        database.update(OBSERVATION)
                .set(OBSERVATION.DECIDED_AT, currentOffsetDateTime())
                .set(OBSERVATION.DECIDED_REASON, reason)
                .set(OBSERVATION.DECIDED_OFFICE, office)
                .where(OBSERVATION.ID.eq(figure))
                .execute();
    }
}
