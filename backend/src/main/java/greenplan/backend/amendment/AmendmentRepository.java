package greenplan.backend.amendment;

import static greenplan.db.base.Tables.AMENDMENT;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_IN_TIME;
import static greenplan.db.base.Tables.DUTY_VERSION;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TARGET_VERSION;
import static org.jooq.Records.mapping;

import greenplan.db.DateSpan;
import greenplan.db.base.tables.records.AmendmentRecord;
import greenplan.db.base.tables.records.DutyInTimeRecord;
import greenplan.db.base.tables.records.DutyVersionRecord;
import greenplan.db.base.tables.records.TargetInTimeRecord;
import greenplan.db.base.tables.records.TargetVersionRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes amendments with the versions that they bring. */
@Repository
class AmendmentRepository {

    private final DSLContext database;

    AmendmentRepository(DSLContext database) {
        this.database = database;
    }

    /** An amendment on record, with the slug of the province of its plan. */
    record Stored(long key, String province, LocalDate effectiveOn, int version) {}

    Optional<Stored> find(long key) {
        return database.select(AMENDMENT.ID, PROVINCE.CODE, AMENDMENT.EFFECTIVE_ON, AMENDMENT.VERSION)
                .from(AMENDMENT)
                .join(PLAN)
                .on(PLAN.ID.eq(AMENDMENT.PLAN_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(PLAN.PROVINCE_ID))
                .where(AMENDMENT.ID.eq(key))
                .fetchOptional(mapping(Stored::new));
    }

    /** Row of the plan with a code; nobody else amends it meanwhile. */
    long locked(String plan) {
        return Objects.requireNonNull(database.select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.CODE.eq(plan))
                .forUpdate()
                .fetchSingle(PLAN.ID));
    }

    /** The newest version of each target of a plan with one of these codes. */
    Map<String, TargetInTimeRecord> newestTargets(long plan, Collection<String> codes) {
        return database.select(TARGET.CODE)
                .select(TARGET_IN_TIME.fields())
                .from(TARGET)
                .join(TARGET_IN_TIME)
                .on(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID))
                .where(TARGET.PLAN_ID.eq(plan), TARGET.CODE.in(codes))
                .and(DateSpan.isOpen(TARGET_IN_TIME.VALID))
                .fetchMap(TARGET.CODE, row -> row.into(TARGET_IN_TIME));
    }

    /** The newest version of each duty of a plan with one of these codes. */
    Map<String, DutyInTimeRecord> newestDuties(long plan, Collection<String> codes) {
        return database.select(DUTY.CODE)
                .select(DUTY_IN_TIME.fields())
                .from(DUTY)
                .join(DUTY_IN_TIME)
                .on(DUTY_IN_TIME.DUTY_ID.eq(DUTY.ID))
                .where(DUTY.PLAN_ID.eq(plan), DUTY.CODE.in(codes))
                .and(DateSpan.isOpen(DUTY_IN_TIME.VALID))
                .fetchMap(DUTY.CODE, row -> row.into(DUTY_IN_TIME));
    }

    /** Whether an act of this number amends the plan from this day already. */
    boolean knows(long plan, String number, LocalDate effectiveOn) {
        return database.fetchExists(
                AMENDMENT,
                AMENDMENT.PLAN_ID.eq(plan),
                AMENDMENT.ACT_NUMBER.eq(number),
                AMENDMENT.EFFECTIVE_ON.eq(effectiveOn));
    }

    /** Inserts an amendment with its versions; returns its row. */
    long add(AmendmentRecord amendment, List<TargetVersionRecord> targets, List<DutyVersionRecord> duties) {
        long key = Objects.requireNonNull(database.insertInto(AMENDMENT)
                .set(amendment)
                .returning(AMENDMENT.ID)
                .fetchSingle(AMENDMENT.ID));
        targets.forEach(version -> version.setAmendmentId(key));
        duties.forEach(version -> version.setAmendmentId(key));
        database.batchInsert(targets).execute();
        database.batchInsert(duties).execute();
        return key;
    }

    /** Takes an amendment away with its versions; false when somebody else changed it first. */
    boolean remove(long key, int version) {
        if (database.select(AMENDMENT.ID)
                .from(AMENDMENT)
                .where(AMENDMENT.ID.eq(key), AMENDMENT.VERSION.eq(version))
                .forUpdate()
                .fetch()
                .isEmpty()) {
            return false;
        }
        database.deleteFrom(TARGET_VERSION)
                .where(TARGET_VERSION.AMENDMENT_ID.eq(key))
                .execute();
        database.deleteFrom(DUTY_VERSION)
                .where(DUTY_VERSION.AMENDMENT_ID.eq(key))
                .execute();
        return database.deleteFrom(AMENDMENT).where(AMENDMENT.ID.eq(key)).execute() == 1;
    }
}
