package greenplan.backend.report;

import greenplan.backend.mutation.ChangedByRepository;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agency fills in its report, row by row. */
@Service
public class Drafts {

    private final Desk desk;
    private final Guard guard;
    private final FilingRepository filing;
    private final OwedQuantityRepository quantities;
    private final ProgressRepository progress;
    private final ReportHeaderRepository heads;
    private final ChangedByRepository changes;

    Drafts(
            Desk desk,
            Guard guard,
            FilingRepository filing,
            OwedQuantityRepository quantities,
            ProgressRepository progress,
            ReportHeaderRepository heads,
            ChangedByRepository changes) {
        this.desk = desk;
        this.guard = guard;
        this.filing = filing;
        this.quantities = quantities;
        this.progress = progress;
        this.heads = heads;
        this.changes = changes;
    }

    /** Files what a report says of a target. */
    Work<Desk.Filed> value(Caller caller, DraftInput.Value input) {
        return desk.onRow(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Quantity.Owed owed = owed(head, input.target(), input.value().territory(), problems);
            if (owed == null) {
                throw problems.refusal();
            }
            FiledValue.Stored stored = owed.stored();
            problems.unless(stored == null || stored.acceptedAt() == null, "target", "report.ACCEPTED");
            notNothing(head, problems);
            FiledValue value = ValueReading.read(head, owed, input.value(), guard.today(), problems);
            problems.refuse();
            return filing.file(head.key(), value, input.expectedVersion())
                    .map(row -> desk.filed(head, owed, row))
                    .orElseThrow(() -> {
                        // Whoever was first may have been so since this one looked.
                        Quantity.Owed now =
                                owed(head, input.target(), input.value().territory(), problems);
                        return conflict(caller, input.expectedVersion(), value, now == null ? null : now.stored())
                                .over(desk.filed(head, owed));
                    });
        });
    }

    /** Somebody was first in a row: what this call wanted to write there, and what is stored; null for nothing. */
    public Conflict conflict(Caller caller, int expected, FiledValue yours, FiledValue.@Nullable Stored theirs) {
        return theirs == null
                ? Conflict.between(expected, 0, yours.shown(), Map.of())
                : Conflict.between(
                                expected,
                                theirs.version(),
                                yours.shown(),
                                theirs.value().shown())
                        .by(changes.last("report_value", theirs.key()), caller.account());
    }

    /** The quantity of the target of this code, to be measured in the area of this slug, or that on which the target is judged; says otherwise that it is not owed. */
    public Quantity.@Nullable Owed owed(ReportHeader head, String target, @Nullable String area, Problems problems) {
        Quantity.Owed owed = owed(head, List.of(target), area).get(target);
        problems.unless(owed != null, "target", "report.NOT_OWED", target);
        return owed;
    }

    /** The same of several targets, by their codes; what is not owed is left out. */
    public Map<String, Quantity.Owed> owed(ReportHeader head, Collection<String> targets, @Nullable String area) {
        return quantities.owed(head, targets, area, guard.today());
    }

    /** Files how far a duty that the agency holds has got. */
    Work<Desk.Filed> progress(Caller caller, DraftInput.Progress input) {
        return desk.onRow(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            notNothing(head, problems);
            Progress told = input.told().read(guard.today(), problems);
            Long key = progress.held(head.key(), head.plan(), input.duty(), guard.today())
                    .orElse(null);
            problems.unless(key != null, "duty", "report.NOT_HELD", input.duty());
            if (key == null || !problems.none()) {
                throw problems.refusal();
            }
            var row = progress.file(head.key(), key, told, input.expectedVersion());
            if (row.isPresent()) {
                return new Desk.Filed(head.key(), null, row.get());
            }
            Desk.Filed filed = desk.filed(head, key);
            Report.Duty stored = Objects.requireNonNull(filed.progress());
            problems.unless(stored.acceptedAt() == null, "duty", "report.ACCEPTED");
            problems.refuse();
            throw Conflict.between(
                            input.expectedVersion(),
                            stored.version(),
                            Progress.shown(told),
                            Progress.shown(stored.told()))
                    .by(
                            progress.key(head.key(), key).flatMap(its -> changes.last("report_progress", its)),
                            caller.account())
                    .over(filed);
        });
    }

    /** Says that nothing happened in the whole report, or takes that back. */
    Work<Report> nothing(Caller caller, DraftInput.Declaration input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Report stored = desk.stored(head.key());
            problems.unless(
                    !input.nothing() || Submissions.isEmpty(stored, heads.speaks(head.key())),
                    null,
                    "report.NOT_EMPTY");
            problems.refuse();
            if (!heads.nothing(head.key(), input.expectedVersion(), input.nothing())) {
                throw Desk.moved(head, input.expectedVersion(), head.stored().name())
                        .over(desk.stored(head.key()));
            }
            return desk.stored(head.key());
        });
    }

    /** What cannot be done while the report says that nothing happened. */
    public static void notNothing(ReportHeader head, Problems problems) {
        problems.unless(!head.nothing(), null, "report.NOTHING_DECLARED");
    }
}
