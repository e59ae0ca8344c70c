package greenplan.backend.amendment;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CLAUSE;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.INDICATOR;
import static greenplan.db.base.Tables.NOTE_DUTY;
import static greenplan.db.base.Tables.NOTE_TARGET;
import static greenplan.db.base.Tables.OBJECTIVE;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import greenplan.db.DateSpan;
import greenplan.db.base.tables.records.DutyBearerRecord;
import greenplan.db.base.tables.records.DutyRecord;
import greenplan.db.base.tables.records.IndicatorRecord;
import greenplan.db.base.tables.records.TargetRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes the targets and duties that an act adds, with what they need. */
@Repository
class AdditionRepository {

    private final DSLContext database;

    AdditionRepository(DSLContext database) {
        this.database = database;
    }

    /** What an added target or duty may point to, each by its code or path; indicators and agencies those that are named. */
    record Known(
            Map<String, Long> clauses,
            Map<String, Long> objectives,
            Map<String, Measured> indicators,
            Map<String, Long> agencies) {}

    /** An indicator that is known. */
    record Measured(long key, @Nullable String unit) {}

    Known known(long plan, Collection<String> indicators, Collection<String> agencies, LocalDate day) {
        Field<String> code = concat(AGENCY.province().CODE, inline("/"), AGENCY.CODE);
        return new Known(
                database.select(CLAUSE.PATH, CLAUSE.ID)
                        .from(CLAUSE)
                        .where(CLAUSE.PLAN_ID.eq(plan))
                        .fetchMap(CLAUSE.PATH, CLAUSE.ID),
                database.select(OBJECTIVE.CODE, OBJECTIVE.ID)
                        .from(OBJECTIVE)
                        .where(OBJECTIVE.PLAN_ID.eq(plan))
                        .fetchMap(OBJECTIVE.CODE, OBJECTIVE.ID),
                database.select(INDICATOR.CODE, INDICATOR.ID, INDICATOR.UNIT)
                        .from(INDICATOR)
                        .where(INDICATOR.CODE.in(indicators))
                        .fetchMap(row -> row.value1(), row -> new Measured(row.value2(), row.value3())),
                database.select(code, AGENCY.ID)
                        .from(AGENCY)
                        .join(AGENCY_NAME)
                        .on(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                        .and(DateSpan.on(AGENCY_NAME.VALID, day))
                        .where(code.in(agencies))
                        .fetchMap(code, AGENCY.ID));
    }

    /** Codes of targets of a plan that acts added. */
    Set<String> addedTargets(long plan) {
        return codes(TARGET, TARGET.CODE, TARGET.PLAN_ID.eq(plan).and(TARGET.AMENDMENT_ID.isNotNull()));
    }

    /** Codes of duties of a plan that acts added. */
    Set<String> addedDuties(long plan) {
        return codes(DUTY, DUTY.CODE, DUTY.PLAN_ID.eq(plan).and(DUTY.AMENDMENT_ID.isNotNull()));
    }

    /** Codes of indicators that begin so. */
    Set<String> indicators(String beginning) {
        return codes(INDICATOR, INDICATOR.CODE, INDICATOR.CODE.startsWith(beginning));
    }

    private Set<String> codes(Table<?> table, Field<String> code, Condition which) {
        return database.select(code).from(table).where(which).fetchSet(code);
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
