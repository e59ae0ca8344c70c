package greenplan.backend.review;

import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.SOURCE;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.regexpReplaceFirst;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import greenplan.db.base.enums.ReplacementKind;
import greenplan.db.base.tables.Observation;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;

/** Figures that a row may replace once it is accepted; for a statement over rows. */
final class StandingFigureRepository {

    /** What a row published before. */
    static final Observation BEFORE = OBSERVATION.as("published_before");

    private StandingFigureRepository() {}

    /** All that stand, by what the row says now and by what it said before. */
    static Field<List<Figure>> of(LocalDate day) {
        var origin = REPORT_VALUE.as("origin");
        return multiset(select(
                                OBSERVATION.ID,
                                row(OBSERVATION.INDICATOR_ID, OBSERVATION.CLASS_VI, OBSERVATION.TERRITORY_ID)
                                        .mapping(Figure.Subject::new),
                                OBSERVATION.AS_OF,
                                OBSERVATION.KIND,
                                OBSERVATION.VALUE,
                                OBSERVATION.QUALIFIER,
                                InTime.agencyOn(OBSERVATION.AGENCY_ID, day),
                                origin.REPORT_ID,
                                coalesce(SOURCE.PUBLISHER, SOURCE.TITLE),
                                regexpReplaceFirst(SOURCE.TITLE, " \\(đính chính lần \\d+\\)$", ""),
                                OBSERVATION.REPLACED_BY)
                        .from(OBSERVATION)
                        .join(SOURCE)
                        .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                        .leftJoin(origin)
                        .on(origin.ID.eq(OBSERVATION.REPORT_VALUE_ID))
                        .where(OBSERVATION
                                .REPLACED_AT
                                .isNull()
                                .and(isOf(
                                                TARGET.INDICATOR_ID,
                                                TARGET.CLASS_VI,
                                                REPORT_VALUE.TERRITORY_ID,
                                                REPORT_VALUE.AS_OF)
                                        .or(isOf(
                                                BEFORE.INDICATOR_ID,
                                                BEFORE.CLASS_VI,
                                                BEFORE.TERRITORY_ID,
                                                BEFORE.AS_OF)))
                                .or(OBSERVATION
                                        .ID
                                        .eq(BEFORE.ID)
                                        .or(OBSERVATION.REPLACED_BY.eq(BEFORE.ID))
                                        // What its row does not say any more never counts again.
                                        .and(origin.OBSERVATION_ID.eq(OBSERVATION.ID))
                                        .and(OBSERVATION.REPLACED_KIND.in(
                                                ReplacementKind.LATER_KIND, ReplacementKind.SECOND_REPORT))))
                        .orderBy(OBSERVATION.ID))
                .as("standing")
                .convertFrom(rows -> rows.map(mapping(Figure::new)));
    }

    /** The figure is of this thing, area and year. */
    private static Condition isOf(
            Field<Long> indicator, Field<String> classVi, Field<Long> territory, Field<LocalDate> day) {
        return OBSERVATION
                .INDICATOR_ID
                .eq(indicator)
                .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(classVi))
                .and(OBSERVATION.TERRITORY_ID.eq(territory))
                .and(extract(OBSERVATION.AS_OF, DatePart.YEAR).eq(extract(day, DatePart.YEAR)));
    }
}
