package greenplan.backend.amendment;

import static greenplan.db.base.Tables.AMENDMENT;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_IN_TIME;
import static greenplan.db.base.Tables.DUTY_VERSION;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TARGET_VERSION;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;

import greenplan.backend.method.FormRule;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.TargetForm;
import greenplan.db.base.tables.records.DutyInTimeRecord;
import greenplan.db.base.tables.records.DutyVersionRecord;
import greenplan.db.base.tables.records.TargetInTimeRecord;
import greenplan.db.base.tables.records.TargetVersionRecord;
import greenplan.schema.Comparator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
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
        return database.select(
                        AMENDMENT.ID, AMENDMENT.plan().province().CODE, AMENDMENT.EFFECTIVE_ON, AMENDMENT.VERSION)
                .from(AMENDMENT)
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
    Map<String, NewVersion.TargetInForce> newestTargets(long plan, Collection<String> codes) {
        return targets(plan, codes).entrySet().stream().collect(toMap(Map.Entry::getKey, each -> {
            TargetInTimeRecord row = each.getValue();
            return new NewVersion.TargetInForce(
                    new NewVersion.InForce(row.getValid(), row.getRepealed()),
                    new NewVersion.Promised(
                            FormRule.valueOf(row.getForm().name()),
                            Comparator.valueOf(row.getComparator().name()),
                            row.getLower(),
                            row.getUpper()));
        }));
    }

    /** The newest version of each duty of a plan with one of these codes. */
    Map<String, NewVersion.InForce> newestDuties(long plan, Collection<String> codes) {
        return duties(plan, codes).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> new NewVersion.InForce(
                                each.getValue().getValid(), each.getValue().getRepealed())));
    }

    private Map<String, TargetInTimeRecord> targets(long plan, Collection<String> codes) {
        return database.select(TARGET.CODE)
                .select(TARGET_IN_TIME.fields())
                .from(TARGET)
                .join(TARGET_IN_TIME)
                .on(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID))
                .where(TARGET.PLAN_ID.eq(plan), TARGET.CODE.in(codes))
                .and(DateSpan.isOpen(TARGET_IN_TIME.VALID))
                .fetchMap(TARGET.CODE, row -> row.into(TARGET_IN_TIME));
    }

    private Map<String, DutyInTimeRecord> duties(long plan, Collection<String> codes) {
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

    /** Inserts an amendment with its versions, each the newest one with what the act changes; returns its row. */
    long add(long plan, AmendingAct act, List<NewVersion.OfTarget> targets, List<AmendingAct.DutyChange> duties) {
        long key = Objects.requireNonNull(database.insertInto(AMENDMENT)
                .set(AMENDMENT.PLAN_ID, plan)
                .set(AMENDMENT.ACT_KIND, act.kind().strip())
                .set(AMENDMENT.ACT_NUMBER, act.number().strip())
                .set(AMENDMENT.ACT_DATE, act.date())
                .set(AMENDMENT.ACT_ISSUER, act.issuer().strip())
                .set(AMENDMENT.EFFECTIVE_ON, act.effectiveOn())
                .set(AMENDMENT.SUMMARY_VI, act.summaryVi().strip())
                .set(AMENDMENT.SUMMARY_EN, english(act.summaryEn()))
                .returning(AMENDMENT.ID)
                .fetchSingle(AMENDMENT.ID));
        var newest =
                targets(plan, targets.stream().map(each -> each.change().code()).toList());
        database.batchInsert(targets.stream()
                        .map(each -> version(
                                key,
                                Objects.requireNonNull(newest.get(each.change().code())),
                                each))
                        .toList())
                .execute();
        var ofDuties =
                duties(plan, duties.stream().map(AmendingAct.DutyChange::code).toList());
        database.batchInsert(duties.stream()
                        .map(change -> version(key, Objects.requireNonNull(ofDuties.get(change.code())), change))
                        .toList())
                .execute();
        return key;
    }

    private static TargetVersionRecord version(long amendment, TargetInTimeRecord newest, NewVersion.OfTarget next) {
        AmendingAct.TargetChange change = next.change();
        var version = next(newest, new TargetVersionRecord());
        version.setAmendmentId(amendment);
        version.setRepealed(change.repeal());
        if (change.repeal()) {
            return version;
        }
        if (change.titleVi() != null) {
            version.setTitleVi(change.titleVi().strip());
            version.setTitleEn(english(change.titleEn()));
        }
        if (change.quote() != null) {
            version.setQuote(change.quote().strip());
        }
        if (change.dueYear() != null) {
            version.setDueYear(change.dueYear());
        }
        NewVersion.Promised promised = next.promised();
        version.setForm(TargetForm.valueOf(promised.form().name()));
        version.setComparator(
                greenplan.db.base.enums.Comparator.valueOf(promised.comparator().name()));
        version.setLower(promised.lower());
        version.setUpper(promised.upper());
        return version;
    }

    private static DutyVersionRecord version(long amendment, DutyInTimeRecord newest, AmendingAct.DutyChange change) {
        var version = next(newest, new DutyVersionRecord());
        version.setAmendmentId(amendment);
        version.setRepealed(change.repeal());
        if (change.titleVi() != null) {
            version.setTitleVi(change.titleVi().strip());
            version.setTitleEn(english(change.titleEn()));
        }
        if (change.quote() != null) {
            version.setText(change.quote().strip());
        }
        return version;
    }

    /** An earlier English title would say what the plan no longer does. */
    private static @Nullable String english(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static <R extends UpdatableRecord<R>> R next(Record newest, R version) {
        newest.into(version);
        version.touched(true);
        version.reset("id");
        return version;
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
