package greenplan.backend.cycle;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.CYCLE_TARGET;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORTING_DUTY;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.Routines;
import greenplan.db.base.enums.AgencyKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What the proposal of a cycle names: its plan, who reports and what is asked about. */
@Repository
class CycleProposalRepository {

    private static final Field<Long> OWING = field("x.agency", Long.class);

    private final DSLContext database;

    CycleProposalRepository(DSLContext database) {
        this.database = database;
    }

    /** The plan with this code. */
    Optional<PlanPlace> plan(String code) {
        return plans(PLAN.CODE.eq(code));
    }

    Optional<PlanPlace> plan(long key) {
        return plans(PLAN.ID.eq(key));
    }

    private Optional<PlanPlace> plans(Condition which) {
        return database.select(PLAN.ID, PLAN.province().CODE, PLAN.PERIOD_FROM, PLAN.PERIOD_TO)
                .from(PLAN)
                .where(which)
                .fetchOptional(Records.mapping(PlanPlace::new));
    }

    /** The agencies that owe a report on the day: those that the plan means, or who stands for them now. */
    Set<Long> owingOn(long plan, LocalDate day) {
        return database.select(OWING).from(owing(plan, day)).fetchSet(OWING);
    }

    /** Agencies of the plan's province by their codes, province and slug; a class is none, and neither is one that is not there on the day. */
    Map<String, Long> agencies(String province, Collection<String> codes, LocalDate day) {
        var code = concat(AGENCY.province().CODE, inline("/"), AGENCY.CODE);
        return database.select(code, AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.province().CODE.eq(province), code.in(codes))
                .and(AGENCY.KIND.notIn(AgencyKind.CLASS, AgencyKind.STAKEHOLDERS))
                .and(isThere(AGENCY.ID, day))
                .fetchMap(code, AGENCY.ID);
    }

    /** Targets of a plan by their codes. */
    Map<String, Long> targets(long plan, Collection<String> codes) {
        return database.select(TARGET.CODE, TARGET.ID)
                .from(TARGET)
                .where(TARGET.PLAN_ID.eq(plan), TARGET.CODE.in(codes))
                .fetchMap(TARGET.CODE, TARGET.ID);
    }

    /** The agencies that report in a cycle. */
    Set<Long> reporting(long cycle) {
        return database.select(REPORT.AGENCY_ID)
                .from(REPORT)
                .where(REPORT.CYCLE_ID.eq(cycle))
                .fetchSet(REPORT.AGENCY_ID);
    }

    /** The targets that a cycle asks about alone; empty when it asks about all. */
    List<Long> askedAbout(long cycle) {
        return database.select(CYCLE_TARGET.TARGET_ID)
                .from(CYCLE_TARGET)
                .where(CYCLE_TARGET.CYCLE_ID.eq(cycle))
                .fetch(CYCLE_TARGET.TARGET_ID);
    }

    private static Table<?> owing(long plan, LocalDate day) {
        var standing = Routines.standsFor(REPORTING_DUTY.AGENCY_ID, val(day)).as("x", "agency");
        return DSL.selectDistinct(OWING)
                .from(REPORTING_DUTY)
                .crossJoin(DSL.lateral(standing))
                .where(REPORTING_DUTY.PLAN_ID.eq(plan))
                .and(isThere(OWING, day))
                .asTable("x");
    }

    private static Condition isThere(Field<Long> agency, LocalDate day) {
        return condition(
                "exists (select from greenplan.agency_name n where n.agency_id = {0} and n.valid @> {1})",
                agency, val(day));
    }
}
