package greenplan.backend.amendment;

import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_IN_TIME;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.impl.DSL.row;

import greenplan.backend.database.InTime;
import greenplan.db.DateSpan;
import greenplan.db.base.tables.records.DutyInTimeRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The plan that an act amends, as it reads before. */
@Repository
class AmendedPlanRepository {

    private final DSLContext database;

    AmendedPlanRepository(DSLContext database) {
        this.database = database;
    }

    /** Nobody else amends the plan meanwhile. */
    void lock(long plan) {
        database.select(PLAN.ID).from(PLAN).where(PLAN.ID.eq(plan)).forUpdate().fetch();
    }

    /** Row of the plan with a code. */
    long plan(String code) {
        return Objects.requireNonNull(
                database.select(PLAN.ID).from(PLAN).where(PLAN.CODE.eq(code)).fetchSingle(PLAN.ID));
    }

    /** The areas of the province of a plan, and of the one that answers for it on a day. */
    Areas areas(long plan, LocalDate day) {
        return new Areas(
                database.select(TERRITORY.CODE, TERRITORY.ID, TERRITORY.NAME_VI, TERRITORY.NAME_EN, TERRITORY.VALID)
                        .from(TERRITORY)
                        .join(PLAN)
                        .on(TERRITORY.PROVINCE_ID.in(PLAN.PROVINCE_ID, InTime.provinceOn(PLAN.PROVINCE_ID, day)))
                        .where(PLAN.ID.eq(plan))
                        .orderBy(TERRITORY.VALID, TERRITORY.ID)
                        .fetchMap(
                                row -> row.value1(),
                                row -> new Areas.Area(row.value2(), row.value3(), row.value4(), row.value5())),
                day);
    }

    /** The newest version of each target of a plan with one of these codes; of all of them when no codes are given. */
    Map<String, VersionRepository.Newest> newestTargets(long plan, Optional<? extends Collection<String>> codes) {
        Condition which = TARGET.PLAN_ID.eq(plan);
        return database.select(TARGET.CODE, TARGET.plan().TERRITORY_ID, TARGET.indicator().UNIT)
                .select(TARGET_IN_TIME.fields())
                .from(TARGET)
                .join(TARGET_IN_TIME)
                .on(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID))
                .where(codes.map(some -> which.and(TARGET.CODE.in(some))).orElse(which))
                .and(DateSpan.isOpen(TARGET_IN_TIME.VALID))
                .orderBy(TARGET.POSITION)
                .fetchMap(
                        TARGET.CODE,
                        row -> new VersionRepository.Newest(
                                row.into(TARGET_IN_TIME),
                                Objects.requireNonNull(row.get(TARGET.plan().TERRITORY_ID)),
                                row.get(TARGET.indicator().UNIT)));
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
}
