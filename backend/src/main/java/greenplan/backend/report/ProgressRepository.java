package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_PROGRESS;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.with;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import greenplan.db.base.tables.ReportProgress;
import greenplan.db.base.tables.records.ReportProgressRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** What reports say of duties, each row written from the version that its editor saw. */
@Repository
public class ProgressRepository {

    /** What was filed, stored before or by the statement itself. */
    private static final ReportProgress PROGRESS = REPORT_PROGRESS.as("filed_progress");

    /** The columns of a row that are filed. */
    private static final List<Field<?>> FILED = List.of(
            REPORT_PROGRESS.REPORT_ID,
            REPORT_PROGRESS.DUTY_ID,
            REPORT_PROGRESS.STATE,
            REPORT_PROGRESS.TEXT,
            REPORT_PROGRESS.PRODUCT,
            REPORT_PROGRESS.DAY,
            REPORT_PROGRESS.WITHDRAWN);

    private static final Given<Integer> EXPECTED = new Given<>("expected version", SQLDataType.INTEGER);
    private static final Given<Long> HEAD = new Given<>("report", SQLDataType.BIGINT);
    private static final Given<Long> PLAN = new Given<>("plan", SQLDataType.BIGINT);
    private static final Given<String> CODE = new Given<>("code", SQLDataType.VARCHAR);

    private final DSLContext database;
    private final Statements statements;

    ProgressRepository(DSLContext database, @Qualifier("application") Statements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** Rows of duties by report. */
    Map<Long, List<Report.Duty>> rows(Collection<Long> reports, Collection<Long> several, LocalDate day) {
        Field<LocalDate> on = val(day);
        Condition filedOrHeld =
                PROGRESS.ID.isNotNull().or(OwedRepository.holds(on).and(OwedRepository.keepsDuty(several, on)));
        return rows(among(REPORT.ID, reports).and(filedOrHeld));
    }

    /** The row of a duty, filed or not. */
    Report.Duty row(long report, long duty) {
        return rows(REPORT.ID.eq(report).and(DUTY.ID.eq(duty))).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    private Map<Long, List<Report.Duty>> rows(Condition which) {
        return database.fetch(statement(List.of(), PROGRESS, which)).stream()
                .map(Row::of)
                .collect(groupingBy(
                        row -> row.get(REPORT.ID), LinkedHashMap::new, mapping(ProgressRepository::row, toList())));
    }

    /** A statement that writes what is said of a duty and reads its row; it answers nothing when nothing was written. */
    private static Select<?> written(ResultQuery<ReportProgressRecord> writing) {
        var written = name(PROGRESS.getName()).as(writing);
        return statement(List.of(written), written, PROGRESS.ID.isNotNull());
    }

    private static Select<?> statement(List<CommonTableExpression<?>> first, Table<?> filed, Condition which) {
        return with(first)
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
                .and(DUTY_PROGRESS.REVISION.eq(PROGRESS.REVISION.minus(inline(1))))
                .where(which)
                .orderBy(REPORT.ID, DUTY.POSITION);
    }

    private static Report.Duty row(Row row) {
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
        return statements
                .of(() -> select(DUTY.ID)
                        .from(DUTY)
                        .join(REPORT)
                        .on(REPORT.ID.eq(HEAD))
                        .where(DUTY.PLAN_ID.eq(PLAN), DUTY.CODE.eq(CODE))
                        .and(OwedRepository.holds(Given.DAY))
                        .and(OwedRepository.keepsDuty(Given.DAY)))
                .with(HEAD.is(report), PLAN.is(plan), CODE.is(duty), Given.DAY.is(day))
                .fetchOptional(DUTY.ID);
    }

    /** Writes what is said of a duty that nobody accepted, over the version that was expected, 0 for none; the row as it is then. */
    Optional<Report.Duty> file(long report, long duty, Progress told, int expectedVersion) {
        var given = new ArrayList<>(Given.all(FILED, record(report, duty, told)));
        given.add(EXPECTED.is(expectedVersion));
        return statements
                .of(expectedVersion == 0, isNew -> written(writing(isNew)))
                .with(given)
                .fetchOptional(ProgressRepository::row);
    }

    private static ResultQuery<ReportProgressRecord> writing(boolean isNew) {
        var row = Given.each(FILED);
        return isNew
                ? insertInto(REPORT_PROGRESS).set(row).onConflictDoNothing().returning()
                : update(REPORT_PROGRESS)
                        .set(row)
                        .where(REPORT_PROGRESS.REPORT_ID.eq(Given.of(REPORT_PROGRESS.REPORT_ID)))
                        .and(REPORT_PROGRESS.DUTY_ID.eq(Given.of(REPORT_PROGRESS.DUTY_ID)))
                        .and(REPORT_PROGRESS.VERSION.eq(EXPECTED))
                        .returning();
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
        row.setAcceptedAt(null);
        row.setAcceptedBy(null);
        var writing = expectedVersion == 0
                ? insertInto(REPORT_PROGRESS).set(row).onConflictDoNothing().returning()
                : update(REPORT_PROGRESS)
                        .set(row)
                        .set(REPORT_PROGRESS.REVISION, REPORT_PROGRESS.REVISION.plus(1))
                        .where(isVersion(row, expectedVersion))
                        .returning();
        return database.fetch(written(writing)).stream()
                .map(Row::of)
                .map(ProgressRepository::row)
                .findFirst();
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

    private static Condition isVersion(ReportProgressRecord row, int version) {
        return REPORT_PROGRESS
                .REPORT_ID
                .eq(row.getReportId())
                .and(REPORT_PROGRESS.DUTY_ID.eq(row.getDutyId()))
                .and(REPORT_PROGRESS.VERSION.eq(version));
    }
}
