package greenplan.backend.review;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.SOURCE;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.regexpReplaceFirst;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.InTime;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.Routines;
import greenplan.db.base.enums.ReplacementKind;
import greenplan.db.base.tables.Observation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Row3;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Rows of reports that wait for acceptance, with the figures that they may replace. */
@Repository
class AcceptanceRepository {

    /** A key for the figure that the row may become; what it replaces names it before it is there. */
    private static final Field<Long> NEXT = field("nextval('greenplan.observation_id_seq')", Long.class);

    /** What a row published before. */
    private static final Observation BEFORE = OBSERVATION.as("published_before");

    private final DSLContext database;

    AcceptanceRepository(DSLContext database) {
        this.database = database;
    }

    /** Rows that wait by report, in the order of the plan. */
    Map<Long, List<Waiting>> waiting(Collection<Long> reports, LocalDate day) {
        Field<Long> answering = InTime.agencyOn(REPORT.AGENCY_ID, day);
        return database.select(
                        REPORT_VALUE.ID,
                        REPORT_VALUE.REPORT_ID,
                        codes(day),
                        TARGET.INDICATOR_ID,
                        row(TARGET.CLASS_VI, TARGET.CLASS_EN).mapping(Text::of),
                        TARGET.FORM,
                        CYCLE.YEAR,
                        REPORT.AGENCY_ID,
                        answering,
                        AGENCY_NAME.NAME_VI,
                        REPORT_VALUE.KIND,
                        REPORT_VALUE.AMOUNT,
                        REPORT_VALUE.QUALIFIER,
                        REPORT_VALUE.AS_OF,
                        REPORT_VALUE.TERRITORY_ID,
                        REPORT_VALUE.SOURCE,
                        REPORT_VALUE.REVISION,
                        REPORT_VALUE.CORRECTION_REASON,
                        REPORT_VALUE.NO_DATA_REASON,
                        REPORT_VALUE.OBSERVATION_ID,
                        NEXT,
                        standing(day))
                .from(REPORT_VALUE)
                .join(REPORT)
                .on(REPORT.ID.eq(REPORT_VALUE.REPORT_ID))
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .join(TARGET)
                .on(TARGET.ID.eq(REPORT_VALUE.TARGET_ID))
                .leftJoin(BEFORE)
                .on(BEFORE.ID.eq(REPORT_VALUE.OBSERVATION_ID))
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(answering))
                .and(DateSpan.on(AGENCY_NAME.VALID, day))
                .where(among(REPORT_VALUE.REPORT_ID, reports), REPORT_VALUE.ACCEPTED_AT.isNull())
                .orderBy(REPORT_VALUE.REPORT_ID, TARGET.POSITION)
                .fetchGroups(REPORT_VALUE.REPORT_ID, mapping(Waiting::new));
    }

    /** Codes of all targets that the number of a row serves; that of its own where it takes none. */
    private static Field<List<String>> codes(LocalDate day) {
        var served = TARGET.as("served");
        return array(select(served.CODE)
                        .from(served)
                        .where(served.ID
                                .eq(TARGET.ID)
                                .or(served.PLAN_ID
                                        .eq(TARGET.PLAN_ID)
                                        .and(served.INDICATOR_ID.eq(REPORT_VALUE.INDICATOR_ID))
                                        .and(Routines.quantityOf(served.ID, val(day))
                                                .eq(Routines.quantityOf(TARGET.ID, val(day))))))
                        .orderBy(served.POSITION))
                .convertFrom(List::of);
    }

    private static Field<List<Figure>> standing(LocalDate day) {
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

    /**
     * Marks rows as accepted, each with the figure that says it. A correction that was returned and says again what is public, without a document
     * of its own, falls away: the row is that revision as before.
     */
    void accept(Collection<Waiting> rows, Publication publication, long reviewer, OffsetDateTime now) {
        if (rows.isEmpty()) {
            return;
        }
        Row3<Long, Long, Boolean>[] triples = rows.stream()
                .map(each -> row(
                        val(each.key()),
                        val(publication.figure(each), SQLDataType.BIGINT),
                        val(each.observation() != null
                                && Objects.equals(each.observation(), publication.figure(each)))))
                .<Row3<Long, Long, Boolean>>toArray(Row3[]::new);
        var published = values(triples).as("published", "row_id", "observation_id", "says_the_same");
        Field<Long> figure = published.field("observation_id", Long.class);
        var fallen = condition(published.field("says_the_same", Boolean.class))
                .and(REPORT_VALUE.REVISION.gt(1))
                .and(StatementRepository.bringsNoDocument());
        Field<String> reasonBefore = field(select(max(OBSERVATION.REPLACED_REASON))
                .from(OBSERVATION)
                .where(OBSERVATION.REPLACED_BY.eq(figure), OBSERVATION.REPLACED_KIND.eq(ReplacementKind.CORRECTION)));
        database.update(REPORT_VALUE)
                .set(REPORT_VALUE.ACCEPTED_AT, now)
                .set(REPORT_VALUE.ACCEPTED_BY, reviewer)
                .set(REPORT_VALUE.OBSERVATION_ID, figure)
                .set(
                        REPORT_VALUE.REVISION,
                        REPORT_VALUE.REVISION.minus(when(fallen, 1).otherwise(0)))
                .set(
                        REPORT_VALUE.CORRECTION_REASON,
                        when(fallen, reasonBefore).otherwise(REPORT_VALUE.CORRECTION_REASON))
                .from(published)
                .where(REPORT_VALUE.ID.eq(published.field("row_id", Long.class)))
                .execute();
    }
}
