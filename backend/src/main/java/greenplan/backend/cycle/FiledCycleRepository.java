package greenplan.backend.cycle;

import static greenplan.db.base.Tables.DUTY_PROGRESS;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;

import greenplan.db.base.enums.ReportState;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What was filed and accepted in a cycle that is decided about. */
@Repository
class FiledCycleRepository {

    private final DSLContext database;

    FiledCycleRepository(DSLContext database) {
        this.database = database;
    }

    /** Lets nobody write into a report of the cycle until the transaction ends; in the order of their keys, as reports are locked elsewhere. */
    void hold(long cycle) {
        database.select(REPORT.ID)
                .from(REPORT)
                .where(REPORT.CYCLE_ID.eq(cycle))
                .orderBy(REPORT.ID)
                .forUpdate()
                .fetch();
    }

    /** Whether anything of its reports was ever accepted. */
    boolean isAcceptedFrom(long cycle) {
        return database.fetchExists(selectOne()
                .from(REPORT)
                .where(REPORT.CYCLE_ID.eq(cycle))
                .and(or(
                        REPORT.STATE.eq(ReportState.ACCEPTED),
                        REPORT.NOTHING_UNTIL.isNotNull(),
                        exists(selectOne()
                                .from(REPORT_VALUE)
                                .where(REPORT_VALUE.REPORT_ID.eq(REPORT.ID))
                                .and(REPORT_VALUE.ACCEPTED_AT.isNotNull().or(REPORT_VALUE.REVISION.gt(1)))),
                        exists(selectOne().from(DUTY_PROGRESS).where(DUTY_PROGRESS.REPORT_ID.eq(REPORT.ID))))));
    }

    /** How many of its reports have come. */
    int filed(long cycle) {
        return database.fetchCount(REPORT, REPORT.CYCLE_ID.eq(cycle), REPORT.FILED_AT.isNotNull());
    }
}
