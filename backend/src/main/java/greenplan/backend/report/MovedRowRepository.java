package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.Given;
import greenplan.backend.database.Statements;
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
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.Row2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Finds rows of open reports that another open report of the cycle owes now, and hands them over. */
@Repository
class MovedRowRepository {

    private static final Condition DUE =
            AGENCY_REORGANISATION.RECORDED_ON.isNotNull().and(AGENCY_REORGANISATION.SETTLED_ON.isNull());

    private final DSLContext database;
    private final Statements statements;

    MovedRowRepository(DSLContext database, @Qualifier("application") Statements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** A reorganisation has come into force whose drafts nobody handed over yet. */
    boolean due(LocalDate day) {
        return statements
                .of(() -> select(AGENCY_REORGANISATION.ID)
                        .from(AGENCY_REORGANISATION)
                        .where(DUE, AGENCY_REORGANISATION.DATE.le(Given.DAY))
                        .limit(inline(1)))
                .with(Given.DAY.is(day))
                .fetchOptional(AGENCY_REORGANISATION.ID)
                .isPresent();
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
        Field<LocalDate> on = val(day);
        Condition owes = OwedRepository.owes(on).and(OwedRepository.keepsTarget(on));
        var values = new Rows(
                REPORT_VALUE,
                REPORT_VALUE.ID,
                REPORT_VALUE.REPORT_ID,
                QuantityRepository.of(REPORT_VALUE.TARGET_ID, on));
        Field<Long> quantity = QuantityRepository.of(TARGET.ID, on);
        move(values, REPORT_VALUE.ACCEPTED_AT.isNull(), TARGET, quantity, TARGET.PLAN_ID, owes, province, day);
    }

    void moveProgress(long province, LocalDate day) {
        Condition holds = OwedRepository.holds(val(day)).and(OwedRepository.keepsDuty(val(day)));
        var progress =
                new Rows(REPORT_PROGRESS, REPORT_PROGRESS.ID, REPORT_PROGRESS.REPORT_ID, REPORT_PROGRESS.DUTY_ID);
        Condition drafted = REPORT_PROGRESS.ACCEPTED_AT.isNull().and(REPORT_PROGRESS.CORRECTION_REASON.isNull());
        move(progress, drafted, DUTY, DUTY.ID, DUTY.PLAN_ID, holds, province, day);
    }

    /** Rows that say something of an object of the plan: of a duty, or of a quantity, which stands for all its targets. */
    private record Rows(Table<?> table, Field<Long> id, Field<Long> report, Field<Long> about) {}

    private void move(
            Rows rows,
            Condition movable,
            Table<?> objects,
            Field<Long> object,
            Field<Long> plan,
            Condition owes,
            long province,
            LocalDate day) {
        var astray = database.select(rows.id, REPORT.CYCLE_ID, max(object))
                .from(REPORT)
                .join(rows.table)
                .on(rows.report.eq(REPORT.ID))
                .join(objects)
                .on(plan.eq(REPORT.cycle().PLAN_ID), object.eq(rows.about))
                .where(open(province, day), movable)
                .groupBy(rows.id, REPORT.CYCLE_ID)
                .having(boolOr(owes).isFalse())
                .fetch();
        var owing = database.selectDistinct(REPORT.ID, REPORT.CYCLE_ID, object)
                .from(REPORT)
                .join(objects)
                .on(plan.eq(REPORT.cycle().PLAN_ID))
                .where(open(province, day), among(object, astray.map(Record3::value3)))
                .and(notExists(selectOne().from(rows.table).where(rows.report.eq(REPORT.ID), rows.about.eq(object))))
                .and(owes)
                .orderBy(REPORT.ID)
                .fetch();
        hand(rows, astray, owing);
    }

    private static Condition open(long province, LocalDate day) {
        return REPORT.cycle()
                .plan()
                .PROVINCE_ID
                .eq(province)
                .and(REPORT.STATE.in(ReportState.DRAFT, ReportState.RETURNED))
                .and(ReportRepository.begunBy(day));
    }

    /** Hands each row to the first report that owes it. */
    private void hand(Rows rows, Result<Record3<Long, Long, Long>> astray, Result<Record3<Long, Long, Long>> owing) {
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
            database.update(rows.table)
                    .set(rows.report, move.field("report", Long.class))
                    .from(move)
                    .where(rows.id.eq(move.field("id", Long.class)))
                    .execute();
        }
    }
}
