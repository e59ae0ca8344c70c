package greenplan.backend.report;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.util.LinkedHashMap;
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
    private final QuantityRepository quantities;
    private final ProgressRepository progress;
    private final ReportHeaderRepository heads;

    Drafts(
            Desk desk,
            Guard guard,
            FilingRepository filing,
            QuantityRepository quantities,
            ProgressRepository progress,
            ReportHeaderRepository heads) {
        this.desk = desk;
        this.guard = guard;
        this.filing = filing;
        this.quantities = quantities;
        this.progress = progress;
        this.heads = heads;
    }

    /** Files what a report says of a target. */
    Work<Filed> value(Caller caller, DraftInput.Value input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
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
            return filing.file(head.key(), value, input.expectedVersion(), guard.today())
                    .map(row -> new Filed(head.key(), row, null))
                    .orElseThrow(() -> Conflict.between(
                                    input.expectedVersion(),
                                    stored == null ? 0 : stored.version(),
                                    value.shown(),
                                    stored == null ? Map.of() : stored.value().shown())
                            .over(desk.filed(head, owed)));
        });
    }

    /** The quantity of the target of this code, to be measured in the area of this slug, or that on which the target is judged; says otherwise that it is not owed. */
    public Quantity.@Nullable Owed owed(ReportHeader head, String target, @Nullable String area, Problems problems) {
        var owed = quantities.owed(head, target, area, guard.today());
        problems.unless(owed.isPresent(), "target", "report.NOT_OWED", target);
        return owed.orElse(null);
    }

    /** Files how far a duty that the agency holds has got. */
    Work<Filed> progress(Caller caller, DraftInput.Progress input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
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
                return new Filed(head.key(), null, row.get());
            }
            Filed filed = desk.filed(head, key);
            Report.Duty stored = Objects.requireNonNull(filed.progress());
            problems.unless(stored.acceptedAt() == null, "duty", "report.ACCEPTED");
            problems.refuse();
            throw Conflict.between(
                            input.expectedVersion(),
                            stored.version(),
                            Progress.shown(told),
                            Progress.shown(stored.told()))
                    .over(filed);
        });
    }

    /** Adds a difficulty, or changes the one with this id. */
    Work<Report> difficulty(Caller caller, DraftInput.Difficulty input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            notNothing(head, problems);
            problems.length(input.cause(), 1, 2000, "cause");
            problems.length(input.proposal(), 1, 2000, "proposal");
            problems.refuse();
            if (input.id() == null) {
                filing.addDifficulty(
                        head.key(), input.cause().strip(), input.proposal().strip());
                return desk.stored(head.key());
            }
            long key = StaffId.key("StaffDifficulty", input.id(), "id");
            if (filing.changeDifficulty(
                    head.key(),
                    key,
                    Objects.requireNonNullElse(input.expectedVersion(), 0),
                    input.cause().strip(),
                    input.proposal().strip())) {
                return desk.stored(head.key());
            }
            Report.Difficulty stored = desk.difficulty(head, key);
            var yours = one("cause", input.cause());
            yours.put("proposal", input.proposal());
            var theirs = one("cause", stored.cause());
            theirs.put("proposal", stored.proposal());
            throw desk.conflict(
                    head, Objects.requireNonNullElse(input.expectedVersion(), 0), stored.version(), yours, theirs);
        });
    }

    /** Takes a difficulty out. */
    Work<Report> removeDifficulty(Caller caller, DraftInput.Removal input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            long key = StaffId.key("StaffDifficulty", input.id(), "id");
            Report.Difficulty stored = desk.difficulty(head, key);
            var problems = new Problems();
            Desk.open(head, problems);
            problems.unless(!stored.isInHand(), "id", "report.ANSWERED");
            problems.refuse();
            if (!filing.removeDifficulty(key, input.expectedVersion())) {
                throw desk.conflict(
                        head,
                        input.expectedVersion(),
                        stored.version(),
                        one("cause", null),
                        one("cause", stored.cause()));
            }
            return desk.stored(head.key());
        });
    }

    /** Says that nothing happened in the whole report, or takes that back. */
    Work<Report> nothing(Caller caller, DraftInput.Declaration input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Report stored = desk.stored(head.key());
            problems.unless(!input.nothing() || Filled.isEmpty(stored), null, "report.NOT_EMPTY");
            problems.refuse();
            if (!heads.nothing(head.key(), input.expectedVersion(), input.nothing())) {
                throw Desk.moved(head, input.expectedVersion(), head.stored().name())
                        .over(desk.stored(head.key()));
            }
            return desk.stored(head.key());
        });
    }

    private static void notNothing(ReportHeader head, Problems problems) {
        problems.unless(!head.nothing(), null, "report.NOTHING_DECLARED");
    }

    private static LinkedHashMap<String, @Nullable Object> one(String field, @Nullable Object value) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(field, value);
        return map;
    }
}
