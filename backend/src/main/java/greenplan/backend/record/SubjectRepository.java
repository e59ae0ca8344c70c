package greenplan.backend.record;

import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AMENDMENT;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.DIFFICULTY_STEP;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.NOTE;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.record.Tables.CHANGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.db.base.Routines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Which rows of the record belong to an object, and whose business the object is. */
@Repository
class SubjectRepository {

    private final DSLContext database;

    SubjectRepository(DSLContext database) {
        this.database = database;
    }

    /** The agency of a report. */
    Optional<Long> agencyOfReport(long report) {
        return database.select(REPORT.AGENCY_ID)
                .from(REPORT)
                .where(REPORT.ID.eq(report))
                .fetchOptional(REPORT.AGENCY_ID);
    }

    /** The province of a cycle. */
    Optional<Long> provinceOfCycle(long cycle) {
        return database.select(CYCLE.plan().PROVINCE_ID)
                .from(CYCLE)
                .where(CYCLE.ID.eq(cycle))
                .fetchOptional(CYCLE.plan().PROVINCE_ID);
    }

    /** The province of a reorganisation of agencies. */
    Optional<Long> provinceOfReorganisation(long change) {
        return database.select(AGENCY_REORGANISATION.PROVINCE_ID)
                .from(AGENCY_REORGANISATION)
                .where(AGENCY_REORGANISATION.ID.eq(change))
                .fetchOptional(AGENCY_REORGANISATION.PROVINCE_ID);
    }

    /** The provinces that take part in a reorganisation of provinces. */
    List<Long> provincesOfReorganisation(long change) {
        return database.select(PROVINCE_SUCCESSION.PREDECESSOR_ID)
                .from(PROVINCE_SUCCESSION)
                .where(PROVINCE_SUCCESSION.REORGANISATION_ID.eq(change))
                .union(select(PROVINCE_SUCCESSION.SUCCESSOR_ID)
                        .from(PROVINCE_SUCCESSION)
                        .where(PROVINCE_SUCCESSION.REORGANISATION_ID.eq(change)))
                .fetch(row -> row.value1());
    }

    /** The province of an amendment. */
    Optional<Long> provinceOfAmendment(long amendment) {
        return database.select(AMENDMENT.plan().PROVINCE_ID)
                .from(AMENDMENT)
                .where(AMENDMENT.ID.eq(amendment))
                .fetchOptional(AMENDMENT.plan().PROVINCE_ID);
    }

    /** An object of a plan with the province of the plan. */
    record Planned(long key, long province) {}

    Optional<Planned> target(String planAndCode) {
        return planned(TARGET.ID, TARGET.PLAN_ID, TARGET.CODE, planAndCode);
    }

    Optional<Planned> duty(String planAndCode) {
        return planned(DUTY.ID, DUTY.PLAN_ID, DUTY.CODE, planAndCode);
    }

    Optional<Planned> note(String planAndCode) {
        return planned(NOTE.ID, NOTE.PLAN_ID, NOTE.CODE, planAndCode);
    }

    private Optional<Planned> planned(
            TableField<?, Long> key, TableField<?, Long> plan, TableField<?, String> code, String planAndCode) {
        return database.select(key, PLAN.PROVINCE_ID)
                .from(key.getTable())
                .join(PLAN)
                .on(PLAN.ID.eq(plan))
                .where(concat(PLAN.CODE, inline("/"), code).eq(planAndCode))
                .fetchOptional(row -> new Planned(row.value1(), row.value2()));
    }

    /** The account that holds a role. */
    Optional<Long> accountOfRole(long role) {
        return database.select(ROLE_GRANT.ACCOUNT_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ID.eq(role))
                .fetchOptional(ROLE_GRANT.ACCOUNT_ID);
    }

    /** The province whose focal officer looks after an account; empty when administrators alone do. */
    Optional<Long> looksAfter(long account, LocalDate day) {
        return Optional.ofNullable(database.select(InTime.lookedAfterBy(val(account), day))
                .fetchSingle()
                .value1());
    }

    /** A row of a table, with rows of other tables that carry its key in a column. */
    static Condition whole(String table, String column, long key, String... others) {
        return row(table, key).or(CHANGE.TBL.in(others).and(pointer(column).eq(key)));
    }

    /** A row of a table. */
    static Condition row(String table, long key) {
        return CHANGE.TBL.eq(table).and(CHANGE.KEY.eq(key));
    }

    /** Rows of a table that point to something by a column. */
    static Condition pointing(String table, String column, long key) {
        return CHANGE.TBL.eq(table).and(pointer(column).eq(key));
    }

    /** The report of a difficulty. */
    Optional<Long> reportOfDifficulty(long difficulty) {
        return database.select(DIFFICULTY.REPORT_ID)
                .from(DIFFICULTY)
                .where(DIFFICULTY.ID.eq(difficulty))
                .fetchOptional(DIFFICULTY.REPORT_ID);
    }

    /** A difficulty with its steps. */
    static Condition difficulty(long difficulty) {
        return row("difficulty", difficulty).or(pointing("difficulty_step", "difficulty_id", difficulty));
    }

    /** A report with its rows, comments, difficulties and files. */
    static Condition report(long report) {
        return row("report", report)
                .or(pointer("report_id").eq(report))
                .or(CHANGE.TBL
                        .eq("report_file")
                        .and(pointer("value_id")
                                .in(select(REPORT_VALUE.ID).from(REPORT_VALUE).where(REPORT_VALUE.REPORT_ID.eq(report)))
                                .or(pointer("step_id")
                                        .in(select(DIFFICULTY_STEP.ID)
                                                .from(DIFFICULTY_STEP)
                                                .where(DIFFICULTY_STEP.REPORT_ID.eq(report))))));
    }

    /** The row of a report about a target, with its files. */
    static Condition value(long report, String target) {
        var key = select(REPORT_VALUE.ID)
                .from(REPORT_VALUE)
                .where(
                        REPORT_VALUE.REPORT_ID.eq(report),
                        REPORT_VALUE.target().CODE.eq(target));
        return CHANGE.TBL
                .eq("report_value")
                .and(CHANGE.KEY.in(key))
                .or(CHANGE.TBL.eq("report_file").and(pointer("value_id").in(key)));
    }

    /** The row of a report about a duty. */
    static Condition progress(long report, String duty) {
        return CHANGE.TBL
                .eq("report_progress")
                .and(pointer("report_id").eq(report))
                .and(pointer("duty_id").in(select(DUTY.ID).from(DUTY).where(DUTY.CODE.eq(duty))));
    }

    /** What belongs to a province, by what it points to. */
    static Field<Long> province() {
        return Routines.changedIn(CHANGE.TBL, coalesce(CHANGE.AFTER, CHANGE.BEFORE));
    }

    /** Written as the indexes of the record are. */
    private static Field<Long> pointer(String column) {
        return field("(coalesce({0}, {1}) ->> {2})::bigint", Long.class, CHANGE.AFTER, CHANGE.BEFORE, inline(column));
    }
}
