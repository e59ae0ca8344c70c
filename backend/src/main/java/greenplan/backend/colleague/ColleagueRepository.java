package greenplan.backend.colleague;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.base.Tables.ROW_ASSIGNMENT;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Role;
import greenplan.db.base.tables.records.RowAssignmentRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who works at reports, and to whom rows were given. */
@Repository
class ColleagueRepository {

    private final DSLContext database;

    ColleagueRepository(DSLContext database) {
        this.database = database;
    }

    /** Who drafts or submits for the agency of each report on the day, by name. */
    Map<Long, List<Colleague>> colleagues(Collection<Long> reports, LocalDate day, long me) {
        return database.selectDistinct(REPORT.ID, ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(REPORT)
                .join(ROLE_GRANT)
                .on(InTime.leadsTo(ROLE_GRANT.AGENCY_ID, answering(reports, day)))
                .and(InTime.agencyOn(ROLE_GRANT.AGENCY_ID, day).eq(InTime.agencyOn(REPORT.AGENCY_ID, day)))
                .and(ROLE_GRANT.ROLE.in(Role.AGENCY_EDITOR, Role.AGENCY_HEAD))
                .and(DateSpan.on(ROLE_GRANT.VALID, day))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                .where(among(REPORT.ID, reports))
                .orderBy(REPORT.ID, ACCOUNT.DISPLAY_NAME, ACCOUNT.ID)
                .fetchGroups(row -> row.value1(), row -> new Colleague(row.value2(), row.value3(), row.value2() == me));
    }

    /** Who answers for reports, known before any role is read: else PostgreSQL may ask of each role who answers for it. */
    private static Select<Record1<Long>> answering(Collection<Long> reports, LocalDate day) {
        var these = REPORT.as("these");
        return select(InTime.agencyOn(these.AGENCY_ID, day)).from(these).where(among(these.ID, reports));
    }

    /** The rows of each report that were given to somebody. */
    Map<Long, List<RowAssignment>> ofReports(Collection<Long> reports, long me) {
        return database.select(ROW_ASSIGNMENT.REPORT_ID, TARGET.CODE, DUTY.CODE, ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(ROW_ASSIGNMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROW_ASSIGNMENT.ACCOUNT_ID))
                .leftJoin(TARGET)
                .on(TARGET.ID.eq(ROW_ASSIGNMENT.TARGET_ID))
                .leftJoin(DUTY)
                .on(DUTY.ID.eq(ROW_ASSIGNMENT.DUTY_ID))
                .where(among(ROW_ASSIGNMENT.REPORT_ID, reports))
                .orderBy(ROW_ASSIGNMENT.ID)
                .fetchGroups(
                        row -> row.value1(),
                        row -> new RowAssignment(
                                row.value2() == null ? "duty:" + row.value3() : "target:" + row.value2(),
                                new Colleague(row.value4(), row.value5(), row.value4() == me)));
    }

    /** Gives these rows to nobody. */
    void free(long report, Collection<Long> targets, Collection<Long> duties) {
        database.deleteFrom(ROW_ASSIGNMENT)
                .where(ROW_ASSIGNMENT.REPORT_ID.eq(report))
                .and(among(ROW_ASSIGNMENT.TARGET_ID, targets).or(among(ROW_ASSIGNMENT.DUTY_ID, duties)))
                .execute();
    }

    /** Gives these rows, which nobody has, to an account. */
    void give(long report, Collection<Long> targets, Collection<Long> duties, long account, OffsetDateTime at) {
        var rows = new ArrayList<RowAssignmentRecord>();
        targets.forEach(target -> rows.add(row(report, target, null, account, at)));
        duties.forEach(duty -> rows.add(row(report, null, duty, account, at)));
        database.insertInto(ROW_ASSIGNMENT).set(rows).execute();
    }

    private static RowAssignmentRecord row(
            long report, @Nullable Long target, @Nullable Long duty, long account, OffsetDateTime at) {
        var row = new RowAssignmentRecord();
        row.setReportId(report);
        row.setTargetId(target);
        row.setDutyId(duty);
        row.setAccountId(account);
        row.setAssignedAt(at);
        return row;
    }
}
