package greenplan.backend.report;

import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.SOURCE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.VALUE_STATEMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.backend.graph.Text;
import greenplan.db.base.tables.ReportValue;
import greenplan.db.base.tables.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What is known of quantities, as fields of statements over {@code report}, {@code target} and {@code target_in_time}. */
final class KnownRepository {

    private static final int MOST_FIGURES = 50;

    /** A target that this one is a part of, or a part of it. */
    private static final Target OTHER = TARGET.as("other");

    private static final ReportValue FILED = REPORT_VALUE.as("filed_too");

    private KnownRepository() {}

    /**
     * What is public of the target's quantity in an area, newest first.
     *
     * @param except the observation that the row itself has published
     */
    static Field<List<Known.Figure>> figures(Field<Long> area, Field<Long> except) {
        Field<Boolean> own = field(OBSERVATION.AGENCY_ID.isNotDistinctFrom(REPORT.AGENCY_ID));
        return multiset(select(
                                OBSERVATION.VALUE,
                                OBSERVATION.QUALIFIER,
                                OBSERVATION.AS_OF,
                                OBSERVATION.KIND,
                                OBSERVATION.source().PUBLISHER,
                                own)
                        .from(OBSERVATION)
                        .where(OBSERVATION.REPLACED_AT.isNull(), OBSERVATION.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                        .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(TARGET_IN_TIME.CLASS_VI))
                        .and(OBSERVATION.TERRITORY_ID.eq(area))
                        .and(OBSERVATION.ID.isDistinctFrom(except))
                        .orderBy(OBSERVATION.AS_OF.desc(), OBSERVATION.KIND.desc(), OBSERVATION.ID.desc())
                        .limit(inline(MOST_FIGURES)))
                .convertFrom(rows -> rows.map(mapping(Known.Figure::new)));
    }

    /** What is public of wholes and parts of the target in an area, newest first. */
    static Field<List<Known.Related>> published(Field<Long> area) {
        return multiset(select(
                                isWhole(),
                                OTHER.indicator().NAME_VI,
                                OTHER.indicator().NAME_EN,
                                OBSERVATION.VALUE,
                                OBSERVATION.AS_OF)
                        .from(OTHER)
                        .join(OBSERVATION)
                        .on(OBSERVATION.REPLACED_AT.isNull(), OBSERVATION.INDICATOR_ID.eq(OTHER.INDICATOR_ID))
                        .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(OTHER.CLASS_VI))
                        .and(OBSERVATION.TERRITORY_ID.eq(area))
                        .where(isRelated())
                        .orderBy(OBSERVATION.AS_OF.desc(), OBSERVATION.KIND.desc(), OBSERVATION.ID.desc())
                        .limit(inline(MOST_FIGURES)))
                .convertFrom(rows -> rows.map(mapping(KnownRepository::related)));
    }

    /** What the report of the statement says of wholes and parts of the target in an area. */
    static Field<List<Known.Related>> filed(Field<Long> area) {
        return multiset(select(
                                isWhole(),
                                OTHER.indicator().NAME_VI,
                                OTHER.indicator().NAME_EN,
                                FILED.AMOUNT,
                                FILED.AS_OF)
                        .from(OTHER)
                        .join(FILED)
                        .on(FILED.REPORT_ID.eq(REPORT.ID), FILED.TERRITORY_ID.eq(area), FILED.AMOUNT.isNotNull())
                        .and(FILED.TARGET_ID
                                .eq(OTHER.ID)
                                .or(FILED.INDICATOR_ID
                                        .eq(OTHER.INDICATOR_ID)
                                        .and(FILED.CLASS_VI.isNotDistinctFrom(OTHER.CLASS_VI))))
                        .where(isRelated())
                        .orderBy(OTHER.POSITION))
                .convertFrom(rows -> rows.map(mapping(KnownRepository::related)));
    }

    /** What is public of a row: its figure while that counts, or what was accepted last in place of one. */
    static Field<List<Known.Said>> open(ReportValue row) {
        return multiset(select(
                                OBSERVATION.VALUE,
                                OBSERVATION.QUALIFIER,
                                inline(null, VALUE_STATEMENT.WORDS),
                                OBSERVATION.KIND,
                                OBSERVATION.AS_OF,
                                SOURCE.TITLE,
                                inline(null, VALUE_STATEMENT.NO_DATA_REASON))
                        .from(OBSERVATION)
                        .join(SOURCE)
                        .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                        .where(OBSERVATION.ID.eq(row.OBSERVATION_ID), OBSERVATION.REPLACED_AT.isNull())
                        .unionAll(select(
                                        inline(null, OBSERVATION.VALUE),
                                        inline(null, OBSERVATION.QUALIFIER),
                                        VALUE_STATEMENT.WORDS,
                                        VALUE_STATEMENT.KIND,
                                        VALUE_STATEMENT.AS_OF,
                                        VALUE_STATEMENT.SOURCE,
                                        VALUE_STATEMENT.NO_DATA_REASON)
                                .from(VALUE_STATEMENT)
                                .where(VALUE_STATEMENT.VALUE_ID.eq(row.ID))
                                .and(VALUE_STATEMENT.REVISION.eq(
                                        row.REVISION.minus(when(row.ACCEPTED_AT.isNull(), inline(1))
                                                .else_(inline(0)))))))
                .convertFrom(rows -> rows.map(mapping(Known.Said::new)));
    }

    private static Field<Boolean> isWhole() {
        return field(OTHER.ID.eq(TARGET_IN_TIME.PART_OF_ID));
    }

    private static Condition isRelated() {
        return OTHER.ID
                .eq(TARGET_IN_TIME.PART_OF_ID)
                .or(OTHER.PART_OF_ID.eq(TARGET.ID))
                .and(OTHER.indicator().UNIT.isNotDistinctFrom(TARGET.indicator().UNIT));
    }

    private static Known.Related related(
            @Nullable Boolean isWhole, String vi, String en, BigDecimal value, LocalDate asOf) {
        return new Known.Related(Boolean.TRUE.equals(isWhole), new Text(vi, en), value, asOf);
    }

    /**
     * What is known of the quantity of these rows.
     *
     * @param related of each row what is filed, then what is public
     */
    static Known known(List<Known.Figure> figures, Stream<List<Known.Related>> related) {
        return new Known(figures, related.flatMap(List::stream).distinct().toList());
    }
}
