package greenplan.backend.reminder;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.REMINDED_PERSON;
import static greenplan.db.base.Tables.REMINDER;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.report.ReportRepository;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Role;
import greenplan.db.base.tables.Cycle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The log of reminders: rounds, and whom each reminds of which report. */
@Repository
class ReminderRepository {

    private final DSLContext database;

    ReminderRepository(DSLContext database) {
        this.database = database;
    }

    /** A report of a cycle that has not come. */
    record Missing(long report, String agency) {}

    /** Reports of a cycle that have not come, with the agency that answers for each on the day. */
    List<Missing> missing(long cycle, LocalDate day) {
        return database.select(REPORT.ID, concat(AGENCY.province().CODE, inline("/"), AGENCY.CODE))
                .from(REPORT)
                .join(AGENCY)
                .on(AGENCY.ID.eq(InTime.agencyOn(REPORT.AGENCY_ID, day)))
                .where(REPORT.CYCLE_ID.eq(cycle), REPORT.FILED_AT.isNull(), runs(REPORT.cycle()))
                .and(ReportRepository.begunBy(day))
                .orderBy(REPORT.ID)
                .fetch(Records.mapping(Missing::new));
    }

    /** Begins a round; empty when the portal did this very one by itself before. */
    Optional<Long> begin(long cycle, LocalDate dueBefore, @Nullable Integer daysLeft, @Nullable Long askedBy) {
        return database.insertInto(REMINDER)
                .set(REMINDER.CYCLE_ID, cycle)
                .set(REMINDER.DUE_BEFORE, dueBefore)
                .set(REMINDER.DAYS_LEFT, daysLeft)
                .set(REMINDER.ASKED_BY, askedBy)
                .onConflictDoNothing()
                .returning(REMINDER.ID)
                .fetchOptional(REMINDER.ID);
    }

    /** Reminds everybody who drafts or submits for the agencies of these reports on the day; the reports of which anybody was. */
    Set<Long> remind(long reminder, Collection<Long> reports, LocalDate day) {
        return database.insertInto(
                        REMINDED_PERSON,
                        REMINDED_PERSON.REMINDER_ID,
                        REMINDED_PERSON.REPORT_ID,
                        REMINDED_PERSON.ACCOUNT_ID)
                .select(selectDistinct(val(reminder), REPORT.ID, ACCOUNT.ID)
                        .from(REPORT)
                        .join(ROLE_GRANT)
                        .on(worksFor(InTime.agencyOn(REPORT.AGENCY_ID, day), day))
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                        .where(among(REPORT.ID, reports), REPORT.FILED_AT.isNull()))
                .returning(REMINDED_PERSON.REPORT_ID)
                .fetchSet(REMINDED_PERSON.REPORT_ID);
    }

    /** A cycle that takes reports, with its deadline. */
    record Running(long cycle, LocalDate dueBefore) {}

    /** Cycles that take reports on the day and are due from one day to another. */
    List<Running> running(LocalDate day, LocalDate dueFrom, LocalDate dueTo) {
        return database.select(CYCLE.ID, CYCLE.DUE_BEFORE)
                .from(CYCLE)
                .where(CYCLE.OPENS_ON.le(day), CYCLE.DUE_BEFORE.between(dueFrom, dueTo), runs(CYCLE))
                .orderBy(CYCLE.ID)
                .fetch(Records.mapping(Running::new));
    }

    /** Nobody is reminded of what was closed or withdrawn. */
    static Condition runs(Cycle cycle) {
        return cycle.CLOSED_AT.isNull().and(cycle.WITHDRAWN_AT.isNull());
    }

    /** A role by which its holder drafts or submits for an agency on the day. */
    static Condition worksFor(Field<Long> agency, LocalDate day) {
        return InTime.answeredBy(ROLE_GRANT.AGENCY_ID, agency, day)
                .and(ROLE_GRANT.ROLE.in(Role.AGENCY_EDITOR, Role.AGENCY_HEAD))
                .and(DateSpan.on(ROLE_GRANT.VALID, day));
    }
}
