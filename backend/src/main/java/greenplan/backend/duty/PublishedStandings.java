package greenplan.backend.duty;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_STANDING;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.db.base.enums.DutyStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** How far duties have got, by accepted reports. */
@Component
class PublishedStandings {

    private static final Field<Integer> NUMBER = count();

    private final Statements statements;

    PublishedStandings(Statements statements) {
        this.statements = statements;
    }

    /** How many duties have got how far. */
    record Count(DutyStanding standing, int count) {}

    /** How far each duty has got. */
    Map<Long, DutyStanding> ofDuties(Set<Long> duties) {
        return statements
                .of(() -> select(DUTY_STANDING.DUTY_ID, DUTY_STANDING.STANDING)
                        .from(DUTY_STANDING)
                        .where(among(DUTY_STANDING.DUTY_ID)))
                .with(keys(duties))
                .fetchMap(DUTY_STANDING.DUTY_ID, DUTY_STANDING.STANDING);
    }

    /** How many duties of each plan that are in force on the day have got how far. */
    Map<Long, List<Count>> ofPlans(Set<Long> plans, LocalDate day) {
        return statements
                .of(() -> select(DUTY.PLAN_ID, DUTY_STANDING.STANDING, NUMBER)
                        .from(DUTY)
                        .join(DUTY_VERSION)
                        .on(PublishedDutyFields.readsOn(DAY))
                        .join(DUTY_STANDING)
                        .on(DUTY_STANDING.DUTY_ID.eq(DUTY.ID))
                        .where(among(DUTY.PLAN_ID), DUTY_VERSION.REPEALED.isFalse())
                        .groupBy(DUTY.PLAN_ID, DUTY_STANDING.STANDING)
                        .orderBy(DUTY.PLAN_ID, DUTY_STANDING.STANDING))
                .with(keys(plans), DAY.is(day))
                .fetchGroups(DUTY.PLAN_ID, row -> new Count(row.get(DUTY_STANDING.STANDING), row.get(NUMBER)));
    }
}
