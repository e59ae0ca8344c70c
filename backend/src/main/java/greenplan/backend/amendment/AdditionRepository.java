package greenplan.backend.amendment;

import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.INDICATOR;
import static greenplan.db.base.Tables.NOTE_DUTY;
import static greenplan.db.base.Tables.NOTE_TARGET;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import greenplan.db.base.tables.records.DutyBearerRecord;
import greenplan.db.base.tables.records.DutyRecord;
import greenplan.db.base.tables.records.IndicatorRecord;
import greenplan.db.base.tables.records.TargetRecord;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Writes the targets and duties that an act adds, with what they need. */
@Repository
class AdditionRepository {

    private final DSLContext database;

    AdditionRepository(DSLContext database) {
        this.database = database;
    }

    /** Inserts an indicator; returns its row. */
    long add(IndicatorRecord indicator) {
        return Objects.requireNonNull(database.insertInto(INDICATOR)
                .set(indicator)
                .returning(INDICATOR.ID)
                .fetchSingle(INDICATOR.ID));
    }

    /** Inserts targets behind those of the text. */
    void addTargets(long plan, List<TargetRecord> targets) {
        int last = last(TARGET.POSITION, TARGET, TARGET.PLAN_ID.eq(plan));
        for (TargetRecord target : targets) {
            target.setPosition(++last);
        }
        database.batchInsert(targets).execute();
    }

    /** Inserts a duty behind those of the text, with its bearers from the day on. */
    void addDuty(long plan, DutyRecord duty, List<DutyBearerRecord> bearers) {
        duty.setPosition(last(DUTY.POSITION, DUTY, DUTY.PLAN_ID.eq(plan)) + 1);
        long key = Objects.requireNonNull(
                database.insertInto(DUTY).set(duty).returning(DUTY.ID).fetchSingle(DUTY.ID));
        bearers.forEach(bearer -> bearer.setDutyId(key));
        database.batchInsert(bearers).execute();
    }

    private int last(Field<Integer> position, Table<?> table, Condition which) {
        Integer last = database.select(max(position))
                .from(table)
                .where(which)
                .fetchSingle()
                .value1();
        return last == null ? 0 : last;
    }

    /** Whether something else rests on what an act added: an assignment, a note, a report, a figure. */
    boolean isUsed(long amendment) {
        Condition added = TARGET.AMENDMENT_ID.eq(amendment);
        Condition ordered = DUTY.AMENDMENT_ID.eq(amendment);
        return database.fetchExists(select(TARGET.ID)
                        .from(TARGET)
                        .where(added)
                        .and(exists(pointing(RESPONSIBILITY, RESPONSIBILITY.TARGET_ID.eq(TARGET.ID)))
                                .or(exists(pointing(NOTE_TARGET, NOTE_TARGET.TARGET_ID.eq(TARGET.ID))))
                                .or(exists(pointing(REPORT_VALUE, REPORT_VALUE.TARGET_ID.eq(TARGET.ID))))))
                || database.fetchExists(select(DUTY.ID)
                        .from(DUTY)
                        .where(ordered)
                        .and(exists(pointing(NOTE_DUTY, NOTE_DUTY.DUTY_ID.eq(DUTY.ID)))
                                .or(exists(pointing(REPORT_PROGRESS, REPORT_PROGRESS.DUTY_ID.eq(DUTY.ID))))
                                .or(exists(pointing(RESPONSIBILITY, RESPONSIBILITY.DUTY_ID.eq(DUTY.ID))))))
                || database.fetchExists(select(INDICATOR.ID)
                        .from(INDICATOR)
                        .where(INDICATOR.AMENDMENT_ID.eq(amendment))
                        .and(exists(pointing(OBSERVATION, OBSERVATION.INDICATOR_ID.eq(INDICATOR.ID)))
                                .or(exists(pointing(
                                        TARGET,
                                        TARGET.INDICATOR_ID
                                                .eq(INDICATOR.ID)
                                                .and(TARGET.AMENDMENT_ID.isDistinctFrom(amendment)))))));
    }

    private static org.jooq.Select<? extends Record> pointing(Table<?> table, Condition to) {
        return selectOne().from(table).where(to);
    }

    /** Takes away what an act added. */
    void remove(long amendment) {
        database.deleteFrom(TARGET).where(TARGET.AMENDMENT_ID.eq(amendment)).execute();
        database.deleteFrom(DUTY_BEARER)
                .where(DUTY_BEARER.DUTY_ID.in(select(DUTY.ID).from(DUTY).where(DUTY.AMENDMENT_ID.eq(amendment))))
                .execute();
        database.deleteFrom(DUTY).where(DUTY.AMENDMENT_ID.eq(amendment)).execute();
        database.deleteFrom(INDICATOR)
                .where(INDICATOR.AMENDMENT_ID.eq(amendment))
                .execute();
    }
}
