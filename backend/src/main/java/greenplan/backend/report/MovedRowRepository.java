package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import greenplan.db.base.enums.ReportState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.Row2;
import org.jooq.SelectConditionStep;
import org.jooq.SelectWhereStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Finds rows of open reports that another open report of the cycle owes now, and hands them over. */
@Repository
class MovedRowRepository {

    private static final Condition DUE =
            AGENCY_REORGANISATION.RECORDED_ON.isNotNull().and(AGENCY_REORGANISATION.SETTLED_ON.isNull());

    private final DSLContext database;

    MovedRowRepository(DSLContext database) {
        this.database = database;
    }

    /** A reorganisation has come into force whose drafts nobody handed over yet. */
    boolean due(LocalDate day) {
        return database.fetchExists(AGENCY_REORGANISATION, DUE.and(AGENCY_REORGANISATION.DATE.le(day)));
    }

    /** Marks those as done; returns the keys of their provinces. */
    Set<Long> take(LocalDate day) {
        return database.update(AGENCY_REORGANISATION)
                .set(AGENCY_REORGANISATION.SETTLED_ON, day)
                .where(DUE, AGENCY_REORGANISATION.DATE.le(day))
                .returning(AGENCY_REORGANISATION.PROVINCE_ID)
                .fetchSet(AGENCY_REORGANISATION.PROVINCE_ID);
    }

    void moveValues(long province, LocalDate day) {
        Condition owes = OwedRepository.owes(day).and(OwedRepository.keepsTarget(day));
        var astray = open(
                        database.select(REPORT_VALUE.ID, REPORT.CYCLE_ID, TARGET.ID)
                                .from(REPORT)
                                .join(CYCLE)
                                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                                .join(PLAN)
                                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                                .join(REPORT_VALUE)
                                .on(REPORT_VALUE.REPORT_ID.eq(REPORT.ID))
                                .join(TARGET)
                                .on(TARGET.ID.eq(REPORT_VALUE.TARGET_ID)),
                        province,
                        day)
                .and(REPORT_VALUE.ACCEPTED_AT.isNull())
                .and(owes.not())
                .fetch();
        var owing = open(
                        database.select(REPORT.ID, REPORT.CYCLE_ID, TARGET.ID)
                                .from(REPORT)
                                .join(CYCLE)
                                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                                .join(PLAN)
                                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                                .join(TARGET)
                                .on(TARGET.PLAN_ID.eq(PLAN.ID)),
                        province,
                        day)
                .and(among(TARGET.ID, astray.getValues(TARGET.ID)))
                .and(notExists(selectOne()
                        .from(REPORT_VALUE)
                        .where(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), REPORT_VALUE.TARGET_ID.eq(TARGET.ID))))
                .and(owes)
                .orderBy(REPORT.ID)
                .fetch();
        move(REPORT_VALUE, REPORT_VALUE.ID, REPORT_VALUE.REPORT_ID, astray, owing);
    }

    void moveProgress(long province, LocalDate day) {
        Condition owes = OwedRepository.holds(day).and(OwedRepository.keepsDuty(day));
        var astray = open(
                        database.select(REPORT_PROGRESS.ID, REPORT.CYCLE_ID, DUTY.ID)
                                .from(REPORT)
                                .join(CYCLE)
                                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                                .join(PLAN)
                                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                                .join(REPORT_PROGRESS)
                                .on(REPORT_PROGRESS.REPORT_ID.eq(REPORT.ID))
                                .join(DUTY)
                                .on(DUTY.ID.eq(REPORT_PROGRESS.DUTY_ID)),
                        province,
                        day)
                .and(owes.not())
                .fetch();
        var owing = open(
                        database.select(REPORT.ID, REPORT.CYCLE_ID, DUTY.ID)
                                .from(REPORT)
                                .join(CYCLE)
                                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                                .join(PLAN)
                                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                                .join(DUTY)
                                .on(DUTY.PLAN_ID.eq(PLAN.ID)),
                        province,
                        day)
                .and(among(DUTY.ID, astray.getValues(DUTY.ID)))
                .and(notExists(selectOne()
                        .from(REPORT_PROGRESS)
                        .where(REPORT_PROGRESS.REPORT_ID.eq(REPORT.ID), REPORT_PROGRESS.DUTY_ID.eq(DUTY.ID))))
                .and(owes)
                .orderBy(REPORT.ID)
                .fetch();
        move(REPORT_PROGRESS, REPORT_PROGRESS.ID, REPORT_PROGRESS.REPORT_ID, astray, owing);
    }

    private static <R extends Record> SelectConditionStep<R> open(
            SelectWhereStep<R> rows, long province, LocalDate day) {
        return rows.where(PLAN.PROVINCE_ID.eq(province))
                .and(REPORT.STATE.in(ReportState.DRAFT, ReportState.RETURNED))
                .and(ReportRepository.begunBy(day));
    }

    /** Hands each row to the first report that owes it. */
    private void move(
            Table<?> table,
            Field<Long> id,
            Field<Long> report,
            Result<Record3<Long, Long, Long>> astray,
            Result<Record3<Long, Long, Long>> owing) {
        Map<List<Long>, Long> heirs = new HashMap<>();
        owing.forEach(row -> heirs.putIfAbsent(List.of(row.value2(), row.value3()), row.value1()));
        var moves = new ArrayList<Row2<Long, Long>>();
        astray.forEach(row -> {
            Long heir = heirs.remove(List.of(row.value2(), row.value3()));
            if (heir != null) {
                moves.add(DSL.row(row.value1(), heir));
            }
        });
        if (!moves.isEmpty()) {
            var move = DSL.values(moves.toArray(Row2[]::new)).as("move", "id", "report");
            database.update(table)
                    .set(report, move.field("report", Long.class))
                    .from(move)
                    .where(id.eq(move.field("id", Long.class)))
                    .execute();
        }
    }
}
