package greenplan.backend.review;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.DUTY_PROGRESS;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import greenplan.db.base.tables.ReportProgress;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Accepts what reports say of duties, and keeps each accepted revision for everybody. */
@Repository
class ProgressAcceptanceRepository {

    private static final ReportProgress ACCEPTED = REPORT_PROGRESS.as("accepted_now");

    private final DSLContext database;

    ProgressAcceptanceRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A row that waits for acceptance.
     *
     * @param duty code of the duty
     */
    record Waiting(long key, String duty) {}

    /** Rows that wait by report, in the order of the plan. */
    Map<Long, List<Waiting>> waiting(Collection<Long> reports) {
        return database.select(REPORT_PROGRESS.ID, REPORT_PROGRESS.duty().CODE, REPORT_PROGRESS.REPORT_ID)
                .from(REPORT_PROGRESS)
                .where(among(REPORT_PROGRESS.REPORT_ID, reports), REPORT_PROGRESS.ACCEPTED_AT.isNull())
                .orderBy(REPORT_PROGRESS.REPORT_ID, REPORT_PROGRESS.duty().POSITION)
                .fetchGroups(REPORT_PROGRESS.REPORT_ID, row -> new Waiting(row.value1(), row.value2()));
    }

    /**
     * Accepts rows; each is public from then on, and takes the place of the revision before it. A correction that was returned and says again
     * what is public falls away: the row is that revision as before.
     */
    void accept(Collection<Waiting> rows, long reviewer, OffsetDateTime now) {
        if (rows.isEmpty()) {
            return;
        }
        Condition wanted =
                among(REPORT_PROGRESS.ID, rows.stream().map(Waiting::key).toList());
        var fallen = name("fallen")
                .as(database.update(REPORT_PROGRESS)
                        .set(REPORT_PROGRESS.REVISION, DUTY_PROGRESS.REVISION)
                        .set(REPORT_PROGRESS.CORRECTION_REASON, DUTY_PROGRESS.REASON)
                        .set(REPORT_PROGRESS.ACCEPTED_AT, now)
                        .set(REPORT_PROGRESS.ACCEPTED_BY, reviewer)
                        .from(DUTY_PROGRESS)
                        .where(wanted, DUTY_PROGRESS.REPORT_ID.eq(REPORT_PROGRESS.REPORT_ID))
                        .and(DUTY_PROGRESS.DUTY_ID.eq(REPORT_PROGRESS.DUTY_ID))
                        .and(DUTY_PROGRESS.REVISION.eq(REPORT_PROGRESS.REVISION.minus(1)))
                        .and(DUTY_PROGRESS.WITHDRAWN.eq(REPORT_PROGRESS.WITHDRAWN))
                        .and(DUTY_PROGRESS.STATE.isNotDistinctFrom(REPORT_PROGRESS.STATE))
                        .and(DUTY_PROGRESS.TEXT.isNotDistinctFrom(REPORT_PROGRESS.TEXT))
                        .and(DUTY_PROGRESS.PRODUCT.isNotDistinctFrom(REPORT_PROGRESS.PRODUCT))
                        .and(DUTY_PROGRESS.DAY.isNotDistinctFrom(REPORT_PROGRESS.DAY))
                        .returning(REPORT_PROGRESS.ID));
        var accepted = name(ACCEPTED.getName())
                .as(database.update(REPORT_PROGRESS)
                        .set(REPORT_PROGRESS.ACCEPTED_AT, now)
                        .set(REPORT_PROGRESS.ACCEPTED_BY, reviewer)
                        .where(
                                wanted,
                                REPORT_PROGRESS.ID.notIn(
                                        select(fallen.field(REPORT_PROGRESS.ID)).from(fallen)))
                        .returning());
        database.with(fallen, accepted)
                .insertInto(
                        DUTY_PROGRESS,
                        DUTY_PROGRESS.REPORT_ID,
                        DUTY_PROGRESS.DUTY_ID,
                        DUTY_PROGRESS.REVISION,
                        DUTY_PROGRESS.STATE,
                        DUTY_PROGRESS.TEXT,
                        DUTY_PROGRESS.PRODUCT,
                        DUTY_PROGRESS.DAY,
                        DUTY_PROGRESS.WITHDRAWN,
                        DUTY_PROGRESS.REASON,
                        DUTY_PROGRESS.ACCEPTED_AT)
                .select(select(
                                ACCEPTED.REPORT_ID,
                                ACCEPTED.DUTY_ID,
                                ACCEPTED.REVISION,
                                ACCEPTED.STATE,
                                ACCEPTED.TEXT,
                                ACCEPTED.PRODUCT,
                                ACCEPTED.DAY,
                                ACCEPTED.WITHDRAWN,
                                ACCEPTED.CORRECTION_REASON,
                                ACCEPTED.ACCEPTED_AT)
                        .from(accepted)
                        .orderBy(ACCEPTED.ID))
                .execute();
    }
}
