package greenplan.backend.amendment;

import static greenplan.db.base.Tables.AMENDMENT;
import static greenplan.db.base.Tables.DUTY_VERSION;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import greenplan.backend.mutation.CleanText;
import greenplan.db.base.tables.records.DutyVersionRecord;
import greenplan.db.base.tables.records.TargetVersionRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Amendments with the versions that they bring. */
@Repository
class AmendmentRepository {

    private final DSLContext database;

    AmendmentRepository(DSLContext database) {
        this.database = database;
    }

    /** An amendment on record, with the slug of the province of its plan. */
    record Stored(long key, String province, LocalDate effectiveOn, int version) {}

    Optional<Stored> find(long key) {
        return database.select(
                        AMENDMENT.ID, AMENDMENT.plan().province().CODE, AMENDMENT.EFFECTIVE_ON, AMENDMENT.VERSION)
                .from(AMENDMENT)
                .where(AMENDMENT.ID.eq(key))
                .fetchOptional(mapping(Stored::new));
    }

    /** Whether an act of this number amends the plan from this day already. */
    boolean knows(long plan, String number, LocalDate effectiveOn) {
        return database.fetchExists(
                AMENDMENT,
                AMENDMENT.PLAN_ID.eq(plan),
                AMENDMENT.ACT_NUMBER.eq(number),
                AMENDMENT.EFFECTIVE_ON.eq(effectiveOn));
    }

    /** Inserts an amendment; returns its row. */
    long add(long plan, AmendingAct act) {
        return Objects.requireNonNull(database.insertInto(AMENDMENT)
                .set(AMENDMENT.PLAN_ID, plan)
                .set(AMENDMENT.ACT_KIND, act.kind().strip())
                .set(AMENDMENT.ACT_NUMBER, act.number().strip())
                .set(AMENDMENT.ACT_DATE, act.date())
                .set(AMENDMENT.ACT_ISSUER, act.issuer().strip())
                .set(AMENDMENT.EFFECTIVE_ON, act.effectiveOn())
                .set(AMENDMENT.SUMMARY_VI, act.summaryVi().strip())
                .set(AMENDMENT.SUMMARY_EN, CleanText.orNull(act.summaryEn()))
                .returning(AMENDMENT.ID)
                .fetchSingle(AMENDMENT.ID));
    }

    /** Inserts the versions that an amendment brings. */
    void add(long amendment, Collection<TargetVersionRecord> targets, Collection<DutyVersionRecord> duties) {
        targets.forEach(version -> {
            version.setAmendmentId(amendment);
            if (version.getTerritoryId() != null && version.getJudgedById() == null) {
                version.setJudgedById(amendment);
            }
        });
        duties.forEach(version -> version.setAmendmentId(amendment));
        database.batchInsert(targets).execute();
        database.batchInsert(duties).execute();
    }

    /** Numbers of other acts that amend further what this one amends or adds. */
    List<String> builtOn(Stored act) {
        var mine = TARGET_VERSION.as("mine");
        var ours = DUTY_VERSION.as("ours");
        Condition later = row(AMENDMENT.EFFECTIVE_ON, AMENDMENT.ID).gt(row(act.effectiveOn, act.key));
        return database.selectDistinct(AMENDMENT.ACT_NUMBER)
                .from(AMENDMENT)
                .join(TARGET_VERSION)
                .on(TARGET_VERSION.AMENDMENT_ID.eq(AMENDMENT.ID))
                .join(TARGET)
                .on(TARGET.ID.eq(TARGET_VERSION.TARGET_ID))
                .leftJoin(mine)
                .on(mine.TARGET_ID.eq(TARGET_VERSION.TARGET_ID), mine.AMENDMENT_ID.eq(act.key))
                .where(later, mine.ID.isNotNull().or(TARGET.AMENDMENT_ID.eq(act.key)))
                .union(database.selectDistinct(AMENDMENT.ACT_NUMBER)
                        .from(AMENDMENT)
                        .join(DUTY_VERSION)
                        .on(DUTY_VERSION.AMENDMENT_ID.eq(AMENDMENT.ID))
                        .leftJoin(ours)
                        .on(ours.DUTY_ID.eq(DUTY_VERSION.DUTY_ID), ours.AMENDMENT_ID.eq(act.key))
                        .where(
                                later,
                                ours.ID
                                        .isNotNull()
                                        .or(DUTY_VERSION.duty().AMENDMENT_ID.eq(act.key))))
                .fetch(AMENDMENT.ACT_NUMBER);
    }

    /** Locks an amendment; false when somebody else changed it first. */
    boolean locked(long key, int version) {
        return database.select(AMENDMENT.ID)
                .from(AMENDMENT)
                .where(AMENDMENT.ID.eq(key), AMENDMENT.VERSION.eq(version))
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }

    /** Takes an amendment away with its versions. */
    void remove(long key) {
        database.deleteFrom(TARGET_VERSION)
                .where(TARGET_VERSION.AMENDMENT_ID.eq(key))
                .execute();
        database.deleteFrom(DUTY_VERSION)
                .where(DUTY_VERSION.AMENDMENT_ID.eq(key))
                .execute();
        database.deleteFrom(AMENDMENT).where(AMENDMENT.ID.eq(key)).execute();
    }
}
