package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_PROGRESS;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.Text;
import greenplan.db.base.tables.ReportProgress;
import greenplan.db.base.tables.records.ReportProgressRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What reports say of duties, each row written from the version that its editor saw. */
@Repository
public class ProgressRepository {

    /** What was filed, stored before or by the statement itself. */
    private static final ReportProgress PROGRESS = REPORT_PROGRESS.as("filed_progress");

    private final DSLContext database;

    ProgressRepository(DSLContext database) {
        this.database = database;
    }

    /** Rows of duties by report. */
    Map<Long, List<Report.Duty>> rows(Collection<Long> reports, Collection<Long> several, LocalDate day) {
        Field<LocalDate> on = val(day);
        Condition filedOrHeld =
                PROGRESS.ID.isNotNull().or(OwedRepository.holds(on).and(OwedRepository.keepsDuty(several, on)));
        return rows(List.of(), PROGRESS, among(REPORT.ID, reports).and(filedOrHeld));
    }

    /** The row of a duty, filed or not. */
    Report.Duty row(long report, long duty) {
        return only(rows(List.of(), PROGRESS, REPORT.ID.eq(report).and(DUTY.ID.eq(duty))))
                .orElseThrow();
    }

    /** Writes what is said of a duty and reads its row, in one statement; nothing when nothing was written. */
    private Optional<Report.Duty> row(ResultQuery<ReportProgressRecord> writing) {
        var written = name(PROGRESS.getName()).as(writing);
        return only(rows(List.of(written), written, PROGRESS.ID.isNotNull()));
    }

    private static Optional<Report.Duty> only(Map<Long, List<Report.Duty>> rows) {
        return rows.values().stream().flatMap(List::stream).findFirst();
    }

    private Map<Long, List<Report.Duty>> rows(List<CommonTableExpression<?>> first, Table<?> filed, Condition which) {
        return database.with(first)
                .select(PROGRESS.fields())
                .select(DUTY_PROGRESS.fields())
                .select(REPORT.ID, DUTY.ID, DUTY.CODE, DUTY.TITLE_VI, DUTY.TITLE_EN)
                .from(REPORT)
                .join(DUTY)
                .on(DUTY.PLAN_ID.eq(REPORT.cycle().PLAN_ID))
                .leftJoin(filed)
                .on(PROGRESS.REPORT_ID.eq(REPORT.ID))
                .and(PROGRESS.DUTY_ID.eq(DUTY.ID))
                .leftJoin(DUTY_PROGRESS)
                .on(DUTY_PROGRESS.REPORT_ID.eq(REPORT.ID), DUTY_PROGRESS.DUTY_ID.eq(DUTY.ID))
                .and(PROGRESS.ACCEPTED_AT.isNull())
                .and(DUTY_PROGRESS.REVISION.eq(PROGRESS.REVISION.minus(1)))
                .where(which)
                .orderBy(REPORT.ID, DUTY.POSITION)
                .fetchGroups(REPORT.ID, ProgressRepository::row);
    }

    private static Report.Duty row(Record row) {
        Progress told =
                told(row.get(PROGRESS.STATE), row.get(PROGRESS.TEXT), row.get(PROGRESS.PRODUCT), row.get(PROGRESS.DAY));
        Progress before = told(
                row.get(DUTY_PROGRESS.STATE),
                row.get(DUTY_PROGRESS.TEXT),
                row.get(DUTY_PROGRESS.PRODUCT),
                row.get(DUTY_PROGRESS.DAY));
        Integer revision = row.get(PROGRESS.REVISION);
        return new Report.Duty(
                row.get(DUTY.ID),
                row.get(DUTY.CODE),
                new Text(row.get(DUTY.TITLE_VI), row.get(DUTY.TITLE_EN)),
                Objects.requireNonNullElse(row.get(PROGRESS.VERSION), 0),
                told,
                Boolean.TRUE.equals(row.get(PROGRESS.WITHDRAWN)),
                row.get(PROGRESS.CORRECTION_REASON),
                revision == null ? 1 : revision,
                row.get(PROGRESS.ACCEPTED_AT),
                row.get(PROGRESS.ACCEPTED_AT) == null ? before : told);
    }

    private static @Nullable Progress told(
            greenplan.db.base.enums.@Nullable ProgressState state,
            @Nullable String text,
            @Nullable String product,
            @Nullable LocalDate day) {
        return text == null ? null : new Progress(state, text, product, day);
    }

    /** The duty of this code, when the agency of the report holds it on the day. */
    Optional<Long> held(long report, long plan, String duty, LocalDate day) {
        return database.select(DUTY.ID)
                .from(DUTY)
                .join(REPORT)
                .on(REPORT.ID.eq(report))
                .where(DUTY.PLAN_ID.eq(plan), DUTY.CODE.eq(duty))
                .and(OwedRepository.holds(val(day)))
                .and(OwedRepository.keepsDuty(val(day)))
                .fetchOptional(DUTY.ID);
    }

    /** Writes what is said of a duty that nobody accepted, over the version that was expected, 0 for none; the row as it is then. */
    Optional<Report.Duty> file(long report, long duty, Progress told, int expectedVersion) {
        ReportProgressRecord row = record(report, duty, told);
        return expectedVersion == 0 ? insert(row) : update(row, expectedVersion);
    }

    /** The row about a duty, when something is filed. */
    Optional<Long> key(long report, long duty) {
        return database.select(REPORT_PROGRESS.ID)
                .from(REPORT_PROGRESS)
                .where(REPORT_PROGRESS.REPORT_ID.eq(report), REPORT_PROGRESS.DUTY_ID.eq(duty))
                .fetchOptional(REPORT_PROGRESS.ID);
    }

    /** Takes away what is said of a duty, as long as nobody accepted it; false when the version is another one. */
    public boolean empty(long report, long duty, int expectedVersion) {
        return changesOne(database.deleteFrom(REPORT_PROGRESS)
                .where(REPORT_PROGRESS.REPORT_ID.eq(report), REPORT_PROGRESS.DUTY_ID.eq(duty))
                .and(REPORT_PROGRESS.VERSION.eq(expectedVersion)));
    }

    /**
     * Writes a new revision over what was accepted, or what was left out; the row as it is then, or nothing when the version is another one.
     *
     * @param told what is right; null when what was accepted is withdrawn
     */
    public Optional<Report.Duty> correct(
            long report, long duty, @Nullable Progress told, int expectedVersion, String reason) {
        ReportProgressRecord row = record(report, duty, told);
        row.setCorrectionReason(reason);
        if (expectedVersion == 0) {
            return insert(row);
        }
        row.setAcceptedAt(null);
        row.setAcceptedBy(null);
        return row(database.update(REPORT_PROGRESS)
                .set(row)
                .set(REPORT_PROGRESS.REVISION, REPORT_PROGRESS.REVISION.plus(1))
                .where(isVersion(row, expectedVersion))
                .returning());
    }

    private static ReportProgressRecord record(long report, long duty, @Nullable Progress told) {
        var row = new ReportProgressRecord();
        row.setReportId(report);
        row.setDutyId(duty);
        row.setState(told == null ? null : told.state());
        row.setText(told == null ? null : told.text());
        row.setProduct(told == null ? null : told.product());
        row.setDay(told == null ? null : told.day());
        row.setWithdrawn(told == null);
        return row;
    }

    private Optional<Report.Duty> insert(ReportProgressRecord row) {
        return row(database.insertInto(REPORT_PROGRESS)
                .set(row)
                .onConflictDoNothing()
                .returning());
    }

    private Optional<Report.Duty> update(ReportProgressRecord row, int expectedVersion) {
        return row(database.update(REPORT_PROGRESS)
                .set(row)
                .where(isVersion(row, expectedVersion))
                .returning());
    }

    private static Condition isVersion(ReportProgressRecord row, int version) {
        return REPORT_PROGRESS
                .REPORT_ID
                .eq(row.getReportId())
                .and(REPORT_PROGRESS.DUTY_ID.eq(row.getDutyId()))
                .and(REPORT_PROGRESS.VERSION.eq(version));
    }
}
