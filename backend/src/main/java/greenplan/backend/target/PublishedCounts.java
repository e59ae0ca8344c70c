package greenplan.backend.target;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_BEARER;
import static greenplan.db.published.Tables.DUTY_STANDING;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.NOTE;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import greenplan.db.DateSpan;
import greenplan.schema.DutyStanding;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** How much plans hold besides targets. */
@Component
class PublishedCounts {

    /** The bearer that a section names comes first; those who only cooperate are not counted. */
    private static final int NAMED_BY_THE_SECTION = 1;

    private final DSLContext db;

    PublishedCounts(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** Duties and bearers of a day; notes whenever they came. */
    Map<Long, Coverage.Others> ofPlans(Set<Long> plans, LocalDate day) {
        var duties = multiset(select(DUTY_STANDING.STANDING, count())
                        .from(inForce(day))
                        .join(DUTY_STANDING)
                        .on(DUTY_STANDING.DUTY_ID.eq(DUTY.ID))
                        .where(DUTY.PLAN_ID.eq(PLAN.ID))
                        .groupBy(DUTY_STANDING.STANDING)
                        .orderBy(DUTY_STANDING.STANDING))
                .convertFrom(rows -> rows.map(row ->
                        new Coverage.DutyCount(DutyStanding.valueOf(row.value1().getLiteral()), row.value2())));
        var bearers = field(select(countDistinct(DUTY_BEARER.AGENCY_ID))
                .from(inForce(day))
                .join(DUTY_BEARER)
                .on(DUTY_BEARER.DUTY_ID.eq(DUTY.ID))
                .where(DUTY.PLAN_ID.eq(PLAN.ID))
                .and(DUTY_BEARER.POSITION.eq(NAMED_BY_THE_SECTION))
                .and(DUTY_BEARER.REORGANISATION_ID.isNull()));
        var notes = field(selectCount().from(NOTE).where(NOTE.PLAN_ID.eq(PLAN.ID)));
        return db.select(PLAN.ID, duties, bearers, notes)
                .from(PLAN)
                .where(among(PLAN.ID, plans))
                .fetchMap(PLAN.ID, row -> new Coverage.Others(row.get(duties), row.get(bearers), row.get(notes)));
    }

    private static TableOnConditionStep<Record> inForce(LocalDate day) {
        return DUTY.join(DUTY_VERSION)
                .on(
                        DUTY_VERSION.DUTY_ID.eq(DUTY.ID),
                        DateSpan.on(DUTY_VERSION.VALID, day),
                        DUTY_VERSION.REPEALED.isFalse());
    }
}
