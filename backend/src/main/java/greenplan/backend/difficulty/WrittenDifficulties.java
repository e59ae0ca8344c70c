package greenplan.backend.difficulty;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.ChangedByRepository;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Drafts;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Permission;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agency writes down what stands in its way, in a report that is not handed over yet. */
@Service
class WrittenDifficulties {

    private final Desk desk;
    private final WrittenDifficultyRepository written;
    private final ChangedByRepository changes;

    WrittenDifficulties(Desk desk, WrittenDifficultyRepository written, ChangedByRepository changes) {
        this.desk = desk;
        this.written = written;
        this.changes = changes;
    }

    // Inputs as in the schema.

    record Entry(
            String report,
            @Nullable String id,
            @Nullable Integer expectedVersion,
            String cause,
            String proposal,
            @Nullable String clientMutationId) {}

    record Removal(
            String report,
            String id,
            int expectedVersion,
            @Nullable String clientMutationId) {}

    record Restoring(String report, String id, @Nullable String clientMutationId) {}

    /** Adds a difficulty, or changes the one with this id. */
    Work<Report> file(Caller caller, Entry input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Drafts.notNothing(head, problems);
            problems.length(input.cause(), 1, 2000, "cause");
            problems.length(input.proposal(), 1, 2000, "proposal");
            problems.refuse();
            if (input.id() == null) {
                written.add(head.key(), input.cause().strip(), input.proposal().strip());
                return desk.stored(head.key());
            }
            long key = StaffId.key("StaffDifficulty", input.id(), "id");
            if (written.change(
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
            throw Conflict.between(
                            Objects.requireNonNullElse(input.expectedVersion(), 0), stored.version(), yours, theirs)
                    .by(changes.last("difficulty", key), caller.account())
                    .over(desk.stored(head.key()));
        });
    }

    /** Takes a difficulty out; it can be brought back. */
    Work<Report> remove(Caller caller, Removal input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            long key = StaffId.key("StaffDifficulty", input.id(), "id");
            Report.Difficulty stored = desk.difficulty(head, key);
            var problems = new Problems();
            Desk.open(head, problems);
            problems.unless(!stored.isInHand(), "id", "difficulty.ANSWERED");
            problems.refuse();
            if (!written.remove(key, input.expectedVersion(), caller.account(), desk.now())) {
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

    /** Brings a difficulty back that was taken out. */
    Work<Report> restore(Caller caller, Restoring input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Drafts.notNothing(head, problems);
            problems.refuse();
            problems.unless(
                    written.restore(head.key(), StaffId.key("RemovedDifficulty", input.id(), "id")),
                    "id",
                    "difficulty.NOT_REMOVED");
            problems.refuse();
            return desk.stored(head.key());
        });
    }

    private static LinkedHashMap<String, @Nullable Object> one(String field, @Nullable Object value) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(field, value);
        return map;
    }
}
