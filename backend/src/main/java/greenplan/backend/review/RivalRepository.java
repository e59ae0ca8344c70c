package greenplan.backend.review;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.SOURCE;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.ReportState;
import greenplan.db.base.tables.Report;
import greenplan.db.base.tables.ReportValue;
import greenplan.db.base.tables.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** What differs from rows of reports: what is public from others, and what others have handed over. One statement for all rows. */
@Repository
class RivalRepository {

    private static final ReportValue OWN = REPORT_VALUE.as("own");
    private static final Report OWN_REPORT = REPORT.as("own_report");
    private static final Target OWN_TARGET = TARGET.as("own_target");

    /** The rows that are looked at. */
    private static final Table<?> ROWS = OWN.join(OWN_REPORT)
            .on(OWN_REPORT.ID.eq(OWN.REPORT_ID))
            .join(OWN_TARGET)
            .on(OWN_TARGET.ID.eq(OWN.TARGET_ID));

    private final DSLContext database;
    private final Clock clock;

    RivalRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What differs from each row, by the keys of the rows. */
    Map<Long, List<RivalFigure>> ofRows(Set<Long> rows) {
        var today = LocalDate.now(clock);
        var answering = InTime.agencyOn(OWN_REPORT.AGENCY_ID, today);
        var open = database.select(
                        OWN.ID.as("row"),
                        coalesce(SOURCE.PUBLISHER, SOURCE.TITLE).as("issuer"),
                        OBSERVATION.VALUE.as("value"),
                        OBSERVATION.QUALIFIER.as("qualifier"),
                        OBSERVATION.KIND.as("kind"),
                        OBSERVATION.ID.as("observation"),
                        inline((Long) null, SQLDataType.BIGINT).as("report"),
                        inline((String) null, SQLDataType.CLOB).as("target"))
                .from(ROWS)
                .join(OBSERVATION)
                .on(StoredFigureRepository.differs(
                        OBSERVATION,
                        row(OWN_TARGET.INDICATOR_ID, OWN_TARGET.CLASS_VI, OWN.TERRITORY_ID, OWN.AS_OF),
                        OWN.AMOUNT,
                        OWN.QUALIFIER))
                .and(InTime.agencyOn(OBSERVATION.AGENCY_ID, today).isDistinctFrom(answering))
                .join(SOURCE)
                .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                .where(among(OWN.ID, rows));
        var waiting = select(
                        OWN.ID,
                        AGENCY_NAME.NAME_VI,
                        REPORT_VALUE.AMOUNT,
                        REPORT_VALUE.QUALIFIER,
                        REPORT_VALUE.KIND,
                        inline((Long) null, SQLDataType.BIGINT),
                        REPORT.ID,
                        TARGET.CODE)
                .from(ROWS)
                .join(TARGET)
                .on(TARGET.INDICATOR_ID.eq(OWN_TARGET.INDICATOR_ID))
                .and(TARGET.CLASS_VI.isNotDistinctFrom(OWN_TARGET.CLASS_VI))
                .join(REPORT_VALUE)
                .on(REPORT_VALUE.TARGET_ID.eq(TARGET.ID))
                .and(REPORT_VALUE.TERRITORY_ID.eq(OWN.TERRITORY_ID))
                .and(REPORT_VALUE.AS_OF.eq(OWN.AS_OF))
                .and(REPORT_VALUE.ACCEPTED_AT.isNull())
                .and(REPORT_VALUE.AMOUNT.ne(OWN.AMOUNT).or(REPORT_VALUE.QUALIFIER.isDistinctFrom(OWN.QUALIFIER)))
                .join(REPORT)
                .on(REPORT.ID.eq(REPORT_VALUE.REPORT_ID))
                .and(REPORT.STATE.eq(ReportState.SUBMITTED))
                .and(InTime.agencyOn(REPORT.AGENCY_ID, today).ne(answering))
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(InTime.agencyOn(REPORT.AGENCY_ID, today)))
                .and(DateSpan.on(AGENCY_NAME.VALID, today))
                .where(among(OWN.ID, rows), REPORT.cycle().WITHDRAWN_AT.isNull());
        return open.unionAll(waiting)
                .orderBy(field(name("row")), field(name("observation")), field(name("report")), field(name("target")))
                .fetchGroups(
                        row -> row.value1(),
                        row -> new RivalFigure(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()));
    }
}
