package greenplan.backend.cycle;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.CYCLE_TARGET;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.enums.CycleKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Opens cycles, with a report for each agency that owes one. */
@Repository
class OpeningRepository {

    private final DSLContext database;

    OpeningRepository(DSLContext database) {
        this.database = database;
    }

    /** Lets one at a time open or change cycles of a plan, until the transaction ends. */
    void oneAtATime(long plan) {
        database.select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.ID.eq(plan))
                .forNoKeyUpdate()
                .fetch();
    }

    /** Opens a cycle; returns its key. */
    long open(long plan, Proposal wanted, LocalDate today) {
        Long key = database.insertInto(CYCLE)
                .set(CYCLE.PLAN_ID, plan)
                .set(CYCLE.KIND, wanted.kind())
                .set(CYCLE.YEAR, wanted.year())
                .set(CYCLE.NUMBER, number(plan, wanted.kind(), wanted.year()))
                .set(CYCLE.TOPIC_VI, wanted.topicVi())
                .set(CYCLE.TOPIC_EN, wanted.topicEn())
                .set(CYCLE.OPENS_ON, wanted.opensOn())
                .set(CYCLE.DUE_BEFORE, wanted.dueBefore())
                .set(CYCLE.DATA_CUTOFF, wanted.dataCutoff())
                .set(CYCLE.OPENED_ON, today)
                .returningResult(CYCLE.ID)
                .fetchSingle(CYCLE.ID);
        return Objects.requireNonNull(key);
    }

    /** The number of the next cycle of a kind and year: 1, but for extraordinary ones. */
    int number(long plan, CycleKind kind, int year) {
        if (kind != CycleKind.EXTRAORDINARY) {
            return 1;
        }
        return database.select(coalesce(max(CYCLE.NUMBER), inline(0)).plus(1))
                .from(CYCLE)
                .where(CYCLE.PLAN_ID.eq(plan), CYCLE.KIND.eq(kind), CYCLE.YEAR.eq(year))
                .fetchSingle()
                .value1();
    }

    /** Makes a report for each of these agencies. */
    void reports(long cycle, Collection<Long> agencies) {
        database.insertInto(REPORT, REPORT.CYCLE_ID, REPORT.AGENCY_ID)
                .select(select(val(cycle), AGENCY.ID)
                        .from(AGENCY)
                        .where(among(AGENCY.ID, agencies))
                        .orderBy(AGENCY.ID))
                .execute();
    }

    /** Lets the cycle ask about these targets alone. */
    void asksAbout(long cycle, Collection<Long> targets) {
        database.insertInto(CYCLE_TARGET, CYCLE_TARGET.CYCLE_ID, CYCLE_TARGET.TARGET_ID)
                .select(select(val(cycle), TARGET.ID)
                        .from(TARGET)
                        .where(among(TARGET.ID, targets))
                        .orderBy(TARGET.POSITION, TARGET.ID))
                .execute();
    }

    /**
     * Makes a report, from its day on, for each agency that a reorganisation which is decided already will have take over duties or targets
     * of the plan from one that owes a report, unless it owes one itself.
     */
    void reportsToCome(long cycle, long plan, LocalDate day) {
        database.execute("""
            insert into greenplan.report (cycle_id, agency_id, since, reorganisation_id)
            select distinct on (s.successor_id) r.cycle_id, s.successor_id, c.date, c.id
            from greenplan.report r
            join greenplan.agency_succession s on s.predecessor_id = greenplan.agency_on(r.agency_id, (
              select x.date - 1 from greenplan.agency_reorganisation x where x.id = s.reorganisation_id))
            join greenplan.agency_reorganisation c on c.id = s.reorganisation_id and c.date > {2} and c.recorded_on is not null
            where r.cycle_id = {0}
              and not exists (select from greenplan.report o
                where o.cycle_id = r.cycle_id and greenplan.agency_on(o.agency_id, c.date) = s.successor_id)
              and (exists (select from greenplan.duty_bearer b join greenplan.duty d on d.id = b.duty_id
                  where d.plan_id = {1} and b.reorganisation_id = c.id and b.agency_id = s.successor_id)
                or exists (select from greenplan.target_passage p join greenplan.responsibility l on l.id = p.responsibility_id
                  join greenplan.target t on t.id = l.target_id
                  where t.plan_id = {1} and p.reorganisation_id = c.id and p.successor_id = s.successor_id))
            order by s.successor_id, c.date, c.id
            """, val(cycle), val(plan), val(day));
    }
}
