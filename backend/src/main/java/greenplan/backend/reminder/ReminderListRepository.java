package greenplan.backend.reminder;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.REMINDED_PERSON;
import static greenplan.db.base.Tables.REMINDER;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.record.Tables.CHANGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What became of reminders, as those read it who send and who get them. */
@Repository
class ReminderListRepository {

    private final DSLContext database;

    ReminderListRepository(DSLContext database) {
        this.database = database;
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

    /** Whether anybody works at each report on the day. */
    Map<Long, Attendance> attendance(Collection<Long> reports, LocalDate day) {
        Field<Integer> people = field(select(countDistinct(ACCOUNT.ID))
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                .where(ReminderRepository.worksFor(InTime.agencyOn(REPORT.AGENCY_ID, day), day)));
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

    /** The newest reminder of each report that has not come, of which an account was reminded. */
    List<Reminder.Received> received(long account) {
        return database.select(REMINDED_PERSON.REPORT_ID, max(REMINDED_PERSON.reminder().AT))
                .from(REMINDED_PERSON)
                .where(
                        REMINDED_PERSON.ACCOUNT_ID.eq(account),
                        REMINDED_PERSON.report().FILED_AT.isNull(),
                        ReminderRepository.runs(REMINDED_PERSON.report().cycle()))
                .groupBy(REMINDED_PERSON.REPORT_ID)
                .orderBy(max(REMINDED_PERSON.reminder().AT).desc(), REMINDED_PERSON.REPORT_ID)
                .fetch(row -> new Reminder.Received(row.value1(), row.value2()));
    }
}
