package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROGRESS_REPORT;
import static greenplan.db.base.Tables.REPORTING_CYCLE;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.InTime;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.db.base.enums.ReportState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where reports stand. */
@Repository
public class ReportHeaderRepository {

    private final DSLContext database;

    ReportHeaderRepository(DSLContext database) {
        this.database = database;
    }

    /** A report; {@link NotFoundException} when there is none. */
    ReportHeader find(long report, LocalDate day) {
        return all(List.of(report), day).getFirst();
    }

    /** The same, and nobody else can change the report or its rows until the transaction ends. */
    ReportHeader lock(long report, LocalDate day) {
        return lockAll(List.of(report), day).getFirst();
    }

    /** Reports in the order of their keys; {@link NotFoundException} when one is missing. */
    List<ReportHeader> all(Collection<Long> reports, LocalDate day) {
        return heads(reports, day, false);
    }

    /** The same, locked in this order, so that two callers never wait for each other. */
    public List<ReportHeader> lockAll(Collection<Long> reports, LocalDate day) {
        return heads(reports, day, true);
    }

    private List<ReportHeader> heads(Collection<Long> reports, LocalDate day, boolean lock) {
        var wanted = database.select(
                        PROGRESS_REPORT.ID,
                        REPORTING_CYCLE.PLAN_ID,
                        PROGRESS_REPORT.AGENCY_ID,
                        InTime.agencyOn(PROGRESS_REPORT.AGENCY_ID, day),
                        PLAN.PROVINCE_ID,
                        REPORTING_CYCLE.YEAR,
                        REPORTING_CYCLE.OPENS_ON,
                        REPORTING_CYCLE.DATA_CUTOFF,
                        PLAN.TERRITORY_ID,
                        TERRITORY.VALID,
                        PROGRESS_REPORT.STATE,
                        PROGRESS_REPORT.NOTHING,
                        PROGRESS_REPORT.FILED_AT,
                        PROGRESS_REPORT.SUBMITTED_BY,
                        PROGRESS_REPORT.ACCEPTED_AT,
                        PROGRESS_REPORT.VERSION)
                .from(PROGRESS_REPORT)
                .join(REPORTING_CYCLE)
                .on(REPORTING_CYCLE.ID.eq(PROGRESS_REPORT.CYCLE_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(REPORTING_CYCLE.PLAN_ID))
                .join(TERRITORY)
                .on(TERRITORY.ID.eq(PLAN.TERRITORY_ID))
                .where(among(PROGRESS_REPORT.ID, reports), ReportRepository.begunBy(day))
                .orderBy(PROGRESS_REPORT.ID);
        var rows = lock ? wanted.forUpdate().of(PROGRESS_REPORT).fetch() : wanted.fetch();
        List<ReportHeader> found = rows.map(row -> new ReportHeader(
                row.get(PROGRESS_REPORT.ID),
                row.get(REPORTING_CYCLE.PLAN_ID),
                row.get(PROGRESS_REPORT.AGENCY_ID),
                row.get(3, Long.class),
                row.get(PLAN.PROVINCE_ID),
                row.get(REPORTING_CYCLE.YEAR),
                row.get(REPORTING_CYCLE.OPENS_ON),
                row.get(REPORTING_CYCLE.DATA_CUTOFF),
                row.get(PLAN.TERRITORY_ID),
                row.get(TERRITORY.VALID),
                row.get(PROGRESS_REPORT.STATE),
                row.get(PROGRESS_REPORT.NOTHING),
                row.get(PROGRESS_REPORT.FILED_AT),
                row.get(PROGRESS_REPORT.SUBMITTED_BY),
                row.get(PROGRESS_REPORT.ACCEPTED_AT),
                row.get(PROGRESS_REPORT.VERSION)));
        reports.stream()
                .filter(report -> found.stream().noneMatch(head -> head.key() == report))
                .findFirst()
                .ifPresent(report -> {
                    throw new NotFoundException("progress report", StaffId.of("ProgressReport", report));
                });
        return found;
    }

    /** Moves a report on; false when the version is another one. */
    public boolean become(long report, int expectedVersion, ProgressReport next) {
        ReportState state = switch (next) {
            case ProgressReport.Draft d -> ReportState.DRAFT;
            case ProgressReport.Submitted s -> ReportState.SUBMITTED;
            case ProgressReport.Returned r -> ReportState.RETURNED;
            case ProgressReport.Accepted a -> ReportState.ACCEPTED;
        };
        @Nullable
        OffsetDateTime filedAt = switch (next) {
            case ProgressReport.Draft d -> null;
            case ProgressReport.Submitted s -> s.filedAt();
            case ProgressReport.Returned r -> r.filedAt();
            case ProgressReport.Accepted a -> a.filedAt();
        };
        @Nullable
        Long by = switch (next) {
            case ProgressReport.Draft d -> null;
            case ProgressReport.Submitted s -> s.by();
            case ProgressReport.Returned r -> r.by();
            case ProgressReport.Accepted a -> a.by();
        };
        return database.update(PROGRESS_REPORT)
                        .set(PROGRESS_REPORT.STATE, state)
                        .set(PROGRESS_REPORT.FILED_AT, filedAt)
                        .set(PROGRESS_REPORT.SUBMITTED_BY, by)
                        .set(PROGRESS_REPORT.ACCEPTED_AT, next instanceof ProgressReport.Accepted a ? a.at() : null)
                        .where(PROGRESS_REPORT.ID.eq(report))
                        .and(PROGRESS_REPORT.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /**
     * Moves reports on whose rows were accepted; they must be locked.
     *
     * @param done reports without a row that waits
     * @param some reports with one
     */
    public void accepted(Collection<Long> done, Collection<Long> some, OffsetDateTime now) {
        var all = Stream.concat(done.stream(), some.stream()).toList();
        var isDone = among(PROGRESS_REPORT.ID, done);
        database.update(PROGRESS_REPORT)
                .set(
                        PROGRESS_REPORT.STATE,
                        when(isDone, val(ReportState.ACCEPTED)).otherwise(PROGRESS_REPORT.STATE))
                .set(PROGRESS_REPORT.ACCEPTED_AT, when(isDone, val(now)).otherwise(PROGRESS_REPORT.ACCEPTED_AT))
                .where(among(PROGRESS_REPORT.ID, all))
                .execute();
    }

    /** Says whether anything happened at all; false when the version is another one. */
    boolean nothing(long report, int expectedVersion, boolean nothing) {
        return database.update(PROGRESS_REPORT)
                        .set(PROGRESS_REPORT.NOTHING, nothing)
                        .where(PROGRESS_REPORT.ID.eq(report))
                        .and(PROGRESS_REPORT.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }
}
