package greenplan.backend.report;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.NothingDoneException;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Right;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every mutation of one report does alike: rights first, then the report is locked, then the work. */
@Component
public class Desk {

    private final Guard guard;
    private final ReportHeaderRepository heads;
    private final ReportRepository reports;
    private final ValueRowRepository values;
    private final ProgressRepository progress;
    private final MovedRows moved;
    private final Clock clock;

    Desk(
            Guard guard,
            ReportHeaderRepository heads,
            ReportRepository reports,
            ValueRowRepository values,
            ProgressRepository progress,
            MovedRows moved,
            Clock clock) {
        this.guard = guard;
        this.heads = heads;
        this.reports = reports;
        this.values = values;
        this.progress = progress;
        this.moved = moved;
        this.clock = clock;
    }

    /** A mutation of the report with this id, by somebody with this permission for its agency. */
    public <T> Work<T> on(Caller caller, Permission permission, String report, Function<ReportHeader, T> work) {
        return on(caller, permission, report, key -> heads.lock(key, guard.today()), work);
    }

    /** The same for work on one row, which does not wait for who works on another. */
    <T> Work<T> onRow(Caller caller, Permission permission, String report, Function<ReportHeader, T> work) {
        return on(caller, permission, report, key -> heads.lockForRow(key, guard.today()), work);
    }

    private <T> Work<T> on(
            Caller caller,
            Permission permission,
            String report,
            LongFunction<ReportHeader> lock,
            Function<ReportHeader, T> work) {
        long key = StaffId.key("Report", report, "report");
        moved.settle(guard.today());
        return new Work<>(() -> {
            ReportHeader head = lock.apply(key);
            guard.check(caller, new Right(permission, head.agency()));
            var problems = new Problems();
            head.ending().refuseWithdrawn(problems);
            problems.refuse();
            return work.apply(head);
        });
    }

    /** Refuses whoever lacks the permission for the agency of one of these reports. */
    public void check(Caller caller, Permission permission, Collection<Long> among) {
        heads.all(among, guard.today()).forEach(head -> guard.check(caller, new Right(permission, head.agency())));
    }

    /**
     * A row that was filed, of a target or of a duty.
     *
     * @param report key of its report, which is read when somebody asks for it
     */
    public record Filed(long report, @Nullable ValueRow value, Report.@Nullable Duty progress) {}

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** The row of a quantity as it is stored now; without a row when it was emptied. */
    public Filed filed(ReportHeader head, Quantity.Owed owed) {
        var rows = values.values(head.key(), List.of(owed.target()), guard.today());
        return new Filed(head.key(), rows.isEmpty() ? null : rows.getFirst(), null);
    }

    /** The row of a quantity that was just filed, told from what was read before that; where that does not tell all, it is read again. */
    Filed filed(ReportHeader head, Quantity.Owed owed, FiledValue.Stored stored) {
        return owed.beside() == null || stored.value().area() == null
                ? filed(head, owed)
                : new Filed(head.key(), ValueRow.of(head, owed, owed.beside(), stored), null);
    }

    /** The rows that were filed under these targets, as they are stored now. */
    public List<ValueRow> rows(ReportHeader head, Collection<Long> targets) {
        return values.values(head.key(), targets, guard.today());
    }

    /** The row of a duty as it is stored now. */
    public Filed filed(ReportHeader head, long duty) {
        return new Filed(head.key(), null, progress.row(head.key(), duty));
    }

    public Report stored(long report) {
        return reports.byKeys(List.of(report), now()).getFirst();
    }

    public List<Report> stored(Collection<Long> among) {
        return reports.byKeys(among, now());
    }

    /** A difficulty of the report; {@link NotFoundException} when it has none of this key. */
    public Report.Difficulty difficulty(ReportHeader head, long key) {
        return stored(head.key()).difficulties().stream()
                .filter(row -> row.key() == key)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("difficulty", StaffId.of("StaffDifficulty", key)));
    }

    /** Somebody was first: what this call wanted, and what is stored. */
    public NothingDoneException conflict(
            ReportHeader head,
            int expected,
            int current,
            Map<String, ? extends @Nullable Object> yours,
            Map<String, ? extends @Nullable Object> theirs) {
        return Conflict.between(expected, current, yours, theirs).over(stored(head.key()));
    }

    /** The report itself was changed meanwhile. */
    public static Conflict moved(ReportHeader head, int expected, String state) {
        var yours = new LinkedHashMap<String, @Nullable Object>();
        yours.put("state", state);
        var theirs = new LinkedHashMap<String, @Nullable Object>();
        theirs.put("state", head.stored());
        return Conflict.between(expected, head.version(), yours, theirs);
    }

    /** What gives a report back to its agency, which can hand it over again only while its cycle is open. */
    public static void going(ReportHeader head) {
        var problems = new Problems();
        head.ending().refuseClosed(problems);
        problems.refuse();
    }

    /** What may be done only while the report is with its agency. */
    public static void open(ReportHeader head, Problems problems) {
        head.ending().refuseClosed(problems);
        problems.unless(head.state().isOpen(), null, "report.NOT_OPEN");
    }
}
