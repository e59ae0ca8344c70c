package greenplan.backend.review;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.Routines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Rows of reports that wait for acceptance. */
@Repository
class WaitingRepository {

    /** A key for the figure that the row may become; what it replaces names it before it is there. */
    private static final Field<Long> NEXT = field("nextval('greenplan.observation_id_seq')", Long.class);

    private final DSLContext database;

    WaitingRepository(DSLContext database) {
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
                        StandingFigureRepository.of(day))
                .from(REPORT_VALUE)
                .join(REPORT)
                .on(REPORT.ID.eq(REPORT_VALUE.REPORT_ID))
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .join(TARGET)
                .on(TARGET.ID.eq(REPORT_VALUE.TARGET_ID))
                .leftJoin(StandingFigureRepository.BEFORE)
                .on(StandingFigureRepository.BEFORE.ID.eq(REPORT_VALUE.OBSERVATION_ID))
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
}
