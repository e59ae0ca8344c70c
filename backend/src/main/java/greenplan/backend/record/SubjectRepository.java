package greenplan.backend.record;

import static greenplan.backend.database.Sql.halves;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AMENDMENT;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.NOTE;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** What tells whose business an object is. */
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
                .where(halves(PLAN.CODE, code, planAndCode))
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
        return database.select(InTime.lookedAfterBy(val(account), day)).fetchOptional(row -> row.value1());
    }

    /** The report of a difficulty. */
    Optional<Long> reportOfDifficulty(long difficulty) {
        return database.select(DIFFICULTY.REPORT_ID)
                .from(DIFFICULTY)
                .where(DIFFICULTY.ID.eq(difficulty))
                .fetchOptional(DIFFICULTY.REPORT_ID);
    }
}
