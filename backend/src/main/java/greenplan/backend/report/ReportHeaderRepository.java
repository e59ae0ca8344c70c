package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_ASSESSMENT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import greenplan.backend.cycle.Completeness;
import greenplan.backend.cycle.NothingTakenBack;
import greenplan.backend.database.Given;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.db.base.enums.ReportState;
import greenplan.db.base.tables.records.ReportRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Where reports stand. */
@Repository
public class ReportHeaderRepository {

    private final DSLContext database;
    private final Statements statements;

    ReportHeaderRepository(DSLContext database, @Qualifier("application") Statements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** A report that nobody else can change, nor its rows, until the transaction ends; {@link NotFoundException} for none. */
    ReportHeader lock(long report, LocalDate day) {
        return lockAll(List.of(report), day).getFirst();
    }

    /**
     * A report that nobody can change until the transaction ends, while others write rows of it: who saves a row does not wait for who saves
     * another one, and rows are told apart by their versions; {@link NotFoundException} for none.
     */
    ReportHeader lockForRow(long report, LocalDate day) {
        return heads(List.of(report), day, HeldReportRepository.How.TOGETHER).getFirst();
    }

    /** Reports in the order of their keys; {@link NotFoundException} when one is missing. */
    List<ReportHeader> all(Collection<Long> reports, LocalDate day) {
        return heads(reports, day, HeldReportRepository.How.NOT);
    }

    /** The same, locked in this order, so that two callers never wait for each other. */
    public List<ReportHeader> lockAll(Collection<Long> reports, LocalDate day) {
        return heads(reports, day, HeldReportRepository.How.ALONE);
    }

    private List<ReportHeader> heads(Collection<Long> reports, LocalDate day, HeldReportRepository.How how) {
        List<ReportHeader> found = statements
                .of(how, HeldReportRepository::statement)
                .with(Given.keys(reports), Given.DAY.is(day))
                .fetch(HeldReportRepository::head);
        reports.stream()
                .filter(report -> found.stream().noneMatch(head -> head.key() == report))
                .findFirst()
                .ifPresent(report -> {
                    throw new NotFoundException("progress report", StaffId.of("Report", report));
                });
        return found;
    }

    /** Whether a report says something as a whole, in the parts of its assessment. */
    boolean speaks(long report) {
        return database.fetchExists(REPORT_ASSESSMENT, REPORT_ASSESSMENT.REPORT_ID.eq(report));
    }

    /** Hands a report over with as much as it tells; false when the version is another one. */
    boolean submit(long report, int expectedVersion, Standing next, Completeness told) {
        return changesOne(moved(next)
                .set(REPORT.VALUES_TOLD, told.valuesTold())
                .set(REPORT.VALUES_OWED, told.valuesOwed())
                .set(REPORT.DUTIES_TOLD, told.dutiesTold())
                .set(REPORT.DUTIES_HELD, told.dutiesHeld())
                .where(REPORT.ID.eq(report), REPORT.VERSION.eq(expectedVersion)));
    }

    /** Moves a report on that gives way to its agency or to a reviewer; false when the version is another one. */
    public boolean become(long report, int expectedVersion, Standing next) {
        return changesOne(moved(next).where(REPORT.ID.eq(report), REPORT.VERSION.eq(expectedVersion)));
    }

    /** Gives a report back to its agency until a day; false when the version is another one. */
    public boolean giveBack(long report, int expectedVersion, Standing.Returned next, @Nullable LocalDate againBefore) {
        return changesOne(moved(next)
                .set(REPORT.AGAIN_BEFORE, againBefore)
                .where(REPORT.ID.eq(report), REPORT.VERSION.eq(expectedVersion)));
    }

    /** Moves a report on after a row of it was corrected, and counts anew what it tells; false when the version is another one. */
    public boolean corrected(long report, int expectedVersion, Standing next) {
        Field<Integer> values = field(selectCount()
                .from(REPORT_VALUE)
                .where(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), REPORT_VALUE.NO_DATA_REASON.isNull()));
        Field<Integer> duties = field(selectCount()
                .from(REPORT_PROGRESS)
                .where(REPORT_PROGRESS.REPORT_ID.eq(REPORT.ID), REPORT_PROGRESS.WITHDRAWN.isFalse()));
        return changesOne(moved(next)
                .set(REPORT.VALUES_TOLD, values)
                .set(REPORT.DUTIES_TOLD, duties)
                .set(
                        REPORT.DUTIES_HELD,
                        when(REPORT.DUTIES_HELD.lt(duties), duties).otherwise(REPORT.DUTIES_HELD))
                .where(REPORT.ID.eq(report), REPORT.VERSION.eq(expectedVersion)));
    }

    private UpdateSetMoreStep<ReportRecord> moved(Standing next) {
        ReportState state = switch (next) {
            case Standing.Draft d -> ReportState.DRAFT;
            case Standing.Submitted s -> ReportState.SUBMITTED;
            case Standing.Returned r -> ReportState.RETURNED;
            case Standing.Accepted a -> ReportState.ACCEPTED;
        };
        @Nullable
        OffsetDateTime filedAt = switch (next) {
            case Standing.Draft d -> null;
            case Standing.Submitted s -> s.filedAt();
            case Standing.Returned r -> r.filedAt();
            case Standing.Accepted a -> a.filedAt();
        };
        @Nullable
        Long by = switch (next) {
            case Standing.Draft d -> null;
            case Standing.Submitted s -> s.by();
            case Standing.Returned r -> r.by();
            case Standing.Accepted a -> a.by();
        };
        var update = database.update(REPORT)
                .set(REPORT.STATE, state)
                .set(REPORT.FILED_AT, filedAt)
                .set(REPORT.SUBMITTED_BY, by)
                .set(REPORT.ACCEPTED_AT, next instanceof Standing.Accepted a ? a.at() : null)
                .set(
                        REPORT.AGAIN_BEFORE,
                        next instanceof Standing.Returned ? REPORT.AGAIN_BEFORE : castNull(REPORT.AGAIN_BEFORE));
        return next instanceof Standing.Draft
                ? update.setNull(REPORT.VALUES_TOLD)
                        .setNull(REPORT.VALUES_OWED)
                        .setNull(REPORT.DUTIES_TOLD)
                        .setNull(REPORT.DUTIES_HELD)
                : update;
    }

    /**
     * Moves reports on whose rows were accepted; they must be locked.
     *
     * @param done reports without a row that waits
     * @param some reports with one
     */
    public void accepted(Collection<Long> done, Collection<Long> some, OffsetDateTime now) {
        var all = Stream.concat(done.stream(), some.stream()).toList();
        var isDone = among(REPORT.ID, done);
        database.update(REPORT)
                .set(REPORT.STATE, when(isDone, val(ReportState.ACCEPTED)).otherwise(REPORT.STATE))
                .set(REPORT.ACCEPTED_AT, when(isDone, val(now)).otherwise(REPORT.ACCEPTED_AT))
                .where(among(REPORT.ID, all))
                .execute();
    }

    /** Says whether anything happened at all; false when the version is another one. */
    boolean nothing(long report, int expectedVersion, boolean nothing) {
        return changesOne(database.update(REPORT)
                .set(REPORT.NOTHING, nothing)
                .where(REPORT.ID.eq(report))
                .and(REPORT.VERSION.eq(expectedVersion)));
    }

    /** Takes back that nothing happened, and keeps for everybody when, by whom and why; false when the version is another one. */
    boolean takeBackNothing(long report, int expectedVersion, Standing next, NothingTakenBack how) {
        return changesOne(moved(next)
                .set(REPORT.NOTHING, false)
                .set(REPORT.NOTHING_UNTIL, how.at())
                .set(REPORT.NOTHING_WITHDRAWN_OFFICE, how.office())
                .set(REPORT.NOTHING_WITHDRAWN_REASON, how.reason())
                .where(REPORT.ID.eq(report), REPORT.VERSION.eq(expectedVersion)));
    }
}
