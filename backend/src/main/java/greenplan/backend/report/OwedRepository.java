package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.CYCLE_ASSIGNMENT;
import static greenplan.db.base.Tables.CYCLE_TARGET;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.DUTY_IN_TIME;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.InTime;
import greenplan.db.DateSpan;
import greenplan.db.base.Routines;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;

/** What a report owes on a day, as conditions on the rows of a statement. */
final class OwedRepository {

    private static final Field<Long> NONE = castNull(Long.class);

    private OwedRepository() {}

    /** The agency of the report answers on the day for the one of the column. */
    private static Condition answersFor(Field<Long> agency, Field<LocalDate> day) {
        return condition(
                "{0} in (select greenplan.stands_for({1}, {2}))", InTime.agencyOn(REPORT.AGENCY_ID, day), agency, day);
    }

    private static Condition kept(Field<Long> target, Field<Long> duty, Field<LocalDate> day) {
        return condition(Routines.isKeptIn(REPORT.ID, target, duty, day));
    }

    /**
     * Of several reports that one agency answers for, this is the one about the target: the one that began with it, else the agency's own.
     * Asked for those reports alone that are not the only one, since it costs.
     *
     * @param several reports that share their agency with another one of the cycle
     */
    static Condition keepsTarget(Collection<Long> several, Field<LocalDate> day) {
        return among(REPORT.ID, several).not().or(keepsTarget(day));
    }

    /** As {@link #keepsTarget(Collection, LocalDate)}, about the duty. */
    static Condition keepsDuty(Collection<Long> several, Field<LocalDate> day) {
        return among(REPORT.ID, several).not().or(keepsDuty(day));
    }

    /** The report is the one about the target, whatever others there are. */
    static Condition keepsTarget(Field<LocalDate> day) {
        return kept(TARGET.ID, NONE, day);
    }

    /** The report is the one about the duty, whatever others there are. */
    static Condition keepsDuty(Field<LocalDate> day) {
        return kept(NONE, DUTY.ID, day);
    }

    /**
     * The report owes a value of the target: the plan gives it, or an act that is older than the cycle or was taken into it; an inference
     * that nobody confirmed does not count, and an extraordinary cycle may ask about chosen targets alone.
     */
    static Condition owes(Field<LocalDate> day) {
        var cycle = CYCLE.as("of_the_report");
        return exists(selectOne()
                .from(RESPONSIBILITY)
                .where(RESPONSIBILITY.TARGET_ID.eq(TARGET.ID))
                .and(RESPONSIBILITY.BASIS.ne(inline(ResponsibilityBasis.INFERRED)))
                .and(RESPONSIBILITY
                        .DECIDED_AT
                        .isNull()
                        .or(exists(selectOne()
                                .from(cycle)
                                .where(cycle.ID.eq(REPORT.CYCLE_ID))
                                .and(cycle.OPENED_AT.ge(RESPONSIBILITY.DECIDED_AT))))
                        .or(exists(selectOne()
                                .from(CYCLE_ASSIGNMENT)
                                .where(CYCLE_ASSIGNMENT.CYCLE_ID.eq(REPORT.CYCLE_ID))
                                .and(CYCLE_ASSIGNMENT.RESPONSIBILITY_ID.eq(RESPONSIBILITY.ID)))))
                .and(DateSpan.on(RESPONSIBILITY.VALID, day))
                .and(asksAbout(TARGET.ID))
                .and(answersFor(responsibleOn(day), day))
                .andNotExists(selectOne()
                        .from(TARGET_IN_TIME)
                        .where(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID), TARGET_IN_TIME.REPEALED.isTrue())
                        .and(DateSpan.on(TARGET_IN_TIME.VALID, day))));
    }

    /** The cycle asks about all targets, or has chosen this one. */
    private static Condition asksAbout(Field<Long> target) {
        var chosen = selectOne().from(CYCLE_TARGET).where(CYCLE_TARGET.CYCLE_ID.eq(REPORT.CYCLE_ID));
        return notExists(chosen)
                .or(exists(selectOne()
                        .from(CYCLE_TARGET)
                        .where(CYCLE_TARGET.CYCLE_ID.eq(REPORT.CYCLE_ID), CYCLE_TARGET.TARGET_ID.eq(target))));
    }

    /** Who answers on the day by the link of the row. */
    private static Field<Long> responsibleOn(Field<LocalDate> day) {
        return Routines.responsibleOn(RESPONSIBILITY.ID, day);
    }

    /** The agency of the report bears the duty on the day, and no act repealed it; a cycle that has chosen targets asks about no duties. */
    static Condition holds(Field<LocalDate> day) {
        return exists(selectOne()
                .from(DUTY_BEARER)
                .where(DUTY_BEARER.DUTY_ID.eq(DUTY.ID))
                .and(DateSpan.on(DUTY_BEARER.VALID, day))
                .and(asksAbout(NONE))
                .and(answersFor(DUTY_BEARER.AGENCY_ID, day))
                .andExists(selectOne()
                        .from(DUTY_IN_TIME)
                        .where(DUTY_IN_TIME.DUTY_ID.eq(DUTY.ID), DUTY_IN_TIME.REPEALED.isFalse())
                        .and(DateSpan.on(DUTY_IN_TIME.VALID, day))));
    }
}
