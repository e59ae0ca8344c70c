package greenplan.backend.reminder;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.REMINDED_PERSON;
import static greenplan.db.base.Tables.REMINDER;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.record.Tables.CHANGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.report.ReportRepository;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Role;
import greenplan.db.base.tables.Cycle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The rounds that reminded of each report, newest first. */
    Map<Long, List<Reminder>> ofReports(Collection<Long> reports) {
        Field<List<Reminder.Person>> people = multiset(select(
                                REMINDED_PERSON.account().DISPLAY_NAME, REMINDED_PERSON.SENT_AT)
                        .from(REMINDED_PERSON)
                        .where(REMINDED_PERSON.REMINDER_ID.eq(REMINDER.ID), REMINDED_PERSON.REPORT_ID.eq(REPORT.ID))
                        .orderBy(REMINDED_PERSON.account().DISPLAY_NAME, REMINDED_PERSON.account().ID))
                .convertFrom(rows -> rows.map(Records.mapping(Reminder.Person::new)));
        return database.select(REPORT.ID, REMINDER.AT, REMINDER.account().DISPLAY_NAME, REMINDER.DAYS_LEFT, people)
                .from(REPORT)
                .join(REMINDER)
                .on(REMINDER.CYCLE_ID.eq(REPORT.CYCLE_ID))
                .where(among(REPORT.ID, reports))
                .and(REMINDER.ID.in(select(REMINDED_PERSON.REMINDER_ID)
                        .from(REMINDED_PERSON)
                        .where(REMINDED_PERSON.REPORT_ID.eq(REPORT.ID))))
                .orderBy(REPORT.ID, REMINDER.ID.desc())
                .fetchGroups(REPORT.ID, row -> new Reminder(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** Nobody is reminded of what was closed or withdrawn. */
    private static Condition runs(Cycle cycle) {
        return cycle.CLOSED_AT.isNull().and(cycle.WITHDRAWN_AT.isNull());
    }

    /** Whether anybody works at each report on the day. */
    Map<Long, Attendance> attendance(Collection<Long> reports, LocalDate day) {
        Field<Integer> people = field(select(countDistinct(ACCOUNT.ID))
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                .where(worksFor(InTime.agencyOn(REPORT.AGENCY_ID, day), day)));
        Field<OffsetDateTime> lastActivity = field(select(CHANGE.AT)
                .from(CHANGE)
                // As its index has it.
                .where(condition("({0})::bigint = {1}", reportOf(), REPORT.ID))
                .and(CHANGE.TBL.in("report_value", "report_progress", "difficulty"))
                .orderBy(CHANGE.ID.desc())
                .limit(1));
        return database.select(REPORT.ID, people, lastActivity)
                .from(REPORT)
                .where(among(REPORT.ID, reports))
                .fetchMap(REPORT.ID, row -> new Attendance(row.value2(), row.value3()));
    }

    /** The report that a recorded row belongs to. */
    private static Field<String> reportOf() {
        return jsonbGetAttributeAsText(coalesce(CHANGE.AFTER, CHANGE.BEFORE), inline("report_id"));
    }

    /** A role by which its holder drafts or submits for an agency on the day. */
    private static Condition worksFor(Field<Long> agency, LocalDate day) {
        return InTime.agencyOn(ROLE_GRANT.AGENCY_ID, day)
                .eq(agency)
                .and(ROLE_GRANT.ROLE.in(Role.AGENCY_EDITOR, Role.AGENCY_HEAD))
                .and(DateSpan.on(ROLE_GRANT.VALID, day));
    }

    /** The newest reminder of each report that has not come, of which an account was reminded. */
    List<Reminder.Received> received(long account) {
        return database.select(REMINDED_PERSON.REPORT_ID, max(REMINDED_PERSON.reminder().AT))
                .from(REMINDED_PERSON)
                .where(
                        REMINDED_PERSON.ACCOUNT_ID.eq(account),
                        REMINDED_PERSON.report().FILED_AT.isNull(),
                        runs(REMINDED_PERSON.report().cycle()))
                .groupBy(REMINDED_PERSON.REPORT_ID)
                .orderBy(max(REMINDED_PERSON.reminder().AT).desc(), REMINDED_PERSON.REPORT_ID)
                .fetch(row -> new Reminder.Received(row.value1(), row.value2()));
    }

    /** Accounts for whom something waits to be sent, not older than a moment. */
    List<Long> waiting(OffsetDateTime since) {
        return database.selectDistinct(REMINDED_PERSON.ACCOUNT_ID)
                .from(REMINDED_PERSON)
                .where(REMINDED_PERSON.SENT_AT.isNull(), REMINDED_PERSON.DROPPED_AT.isNull())
                .and(REMINDED_PERSON.reminder().AT.ge(since))
                .orderBy(REMINDED_PERSON.ACCOUNT_ID)
                .fetch(REMINDED_PERSON.ACCOUNT_ID);
    }

    /** What waits to be sent to an account, held until the transaction ends; what another instance holds is left to it. Settled: it came, or its cycle ended. */
    record Pending(long key, long report, boolean settled) {}

    List<Pending> take(long account, OffsetDateTime since) {
        return database.select(
                        REMINDED_PERSON.ID,
                        REMINDED_PERSON.REPORT_ID,
                        field(REMINDED_PERSON
                                .report()
                                .FILED_AT
                                .isNotNull()
                                .or(not(runs(REMINDED_PERSON.report().cycle())))))
                .from(REMINDED_PERSON)
                .where(
                        REMINDED_PERSON.ACCOUNT_ID.eq(account),
                        REMINDED_PERSON.SENT_AT.isNull(),
                        REMINDED_PERSON.DROPPED_AT.isNull())
                .and(REMINDED_PERSON.reminder().AT.ge(since))
                .orderBy(REMINDED_PERSON.ID)
                .forUpdate()
                .of(REMINDED_PERSON)
                .skipLocked()
                .fetch(Records.mapping(Pending::new));
    }

    Optional<String> address(long account) {
        return database.select(ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account), ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(ACCOUNT.EMAIL);
    }

    void sent(Collection<Long> keys, OffsetDateTime at) {
        database.update(REMINDED_PERSON)
                .set(REMINDED_PERSON.SENT_AT, at)
                .where(among(REMINDED_PERSON.ID, keys))
                .execute();
    }

    void dropped(Collection<Long> keys, OffsetDateTime at) {
        database.update(REMINDED_PERSON)
                .set(REMINDED_PERSON.DROPPED_AT, at)
                .where(among(REMINDED_PERSON.ID, keys))
                .execute();
    }
}
