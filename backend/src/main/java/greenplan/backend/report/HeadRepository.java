package greenplan.backend.report;

import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROGRESS_REPORT;
import static greenplan.db.base.Tables.REPORTING_CYCLE;
import static greenplan.db.base.Tables.TERRITORY;

import greenplan.backend.account.Id;
import greenplan.backend.platform.NotFoundException;
import greenplan.db.base.enums.ReportState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where reports stand. */
@Repository
class HeadRepository {

    private final DSLContext database;

    HeadRepository(DSLContext database) {
        this.database = database;
    }

    /** A report; {@link NotFoundException} when there is none. */
    Head find(long report, LocalDate day) {
        return head(report, day, false);
    }

    /** The same, and nobody else can change the report or its rows until the transaction ends. */
    Head lock(long report, LocalDate day) {
        return head(report, day, true);
    }

    private Head head(long report, LocalDate day, boolean lock) {
        SelectConditionStep<?> wanted = database.select(
                        PROGRESS_REPORT.ID,
                        REPORTING_CYCLE.PLAN_ID,
                        PROGRESS_REPORT.AGENCY_ID,
                        ReportRepository.agencyOn(PROGRESS_REPORT.AGENCY_ID, day),
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
                .where(PROGRESS_REPORT.ID.eq(report));
        var found = lock ? wanted.forUpdate().of(PROGRESS_REPORT).fetchOptional() : wanted.fetchOptional();
        return found.map(row -> new Head(
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
                        row.get(PROGRESS_REPORT.VERSION)))
                .orElseThrow(() -> new NotFoundException("progress report", Id.of("ProgressReport", report)));
    }

    /** Moves a report on; false when the version is another one. */
    boolean become(long report, int expectedVersion, ProgressReport next) {
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
