package greenplan.backend.duty;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_STANDING;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static org.jooq.impl.DSL.count;

import greenplan.db.base.enums.DutyStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** How far duties have got, by accepted reports. */
@Repository
class PublishedStandings {

    private final DSLContext published;

    PublishedStandings(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** How many duties have got how far. */
    record Count(DutyStanding standing, int count) {}

    /** How far each duty has got. */
    Map<Long, DutyStanding> ofDuties(Set<Long> duties) {
        return published
                .select(DUTY_STANDING.DUTY_ID, DUTY_STANDING.STANDING)
                .from(DUTY_STANDING)
                .where(among(DUTY_STANDING.DUTY_ID, duties))
                .fetchMap(DUTY_STANDING.DUTY_ID, DUTY_STANDING.STANDING);
    }

    /** How many duties of each plan that are in force on the day have got how far. */
    Map<Long, List<Count>> ofPlans(Set<Long> plans, LocalDate day) {
        return published
                .select(DUTY.PLAN_ID, DUTY_STANDING.STANDING, count())
                .from(DUTY)
                .join(DUTY_VERSION)
                .on(PublishedDutyFields.readsOn(day))
                .join(DUTY_STANDING)
                .on(DUTY_STANDING.DUTY_ID.eq(DUTY.ID))
                .where(among(DUTY.PLAN_ID, plans), DUTY_VERSION.REPEALED.isFalse())
                .groupBy(DUTY.PLAN_ID, DUTY_STANDING.STANDING)
                .orderBy(DUTY.PLAN_ID, DUTY_STANDING.STANDING)
                .fetchGroups(DUTY.PLAN_ID, row -> new Count(row.value2(), row.value3()));
    }
}
