package greenplan.backend.cycle;

import greenplan.backend.graph.DayWords;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.db.base.enums.CycleDecisionKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency gives more time, closes and withdraws cycles, and undoes that; each for a reason that is public. */
@Service
class Endings {

    private final CycleDesk desk;
    private final OpeningRepository opening;
    private final DecisionRepository decisions;
    private final FiledCycleRepository filed;
    private final OtherCycleRepository others;

    Endings(
            CycleDesk desk,
            OpeningRepository opening,
            DecisionRepository decisions,
            FiledCycleRepository filed,
            OtherCycleRepository others) {
        this.desk = desk;
        this.opening = opening;
        this.decisions = decisions;
        this.filed = filed;
        this.others = others;
    }

    /** Sets a later deadline for everybody. */
    StaffCycle extend(Caller caller, CycleInput.Extension input) {
        StaffCycle cycle = desk.stored(caller, input.id(), "id");
        var problems = new Problems();
        problems.length(input.reason(), 1, 500, "reason");
        if (cycle.version() == input.expectedVersion()) {
            cycle.ending().refuseClosed(problems);
            problems.unless(
                    input.dueBefore().isAfter(cycle.dueBefore()),
                    "dueBefore",
                    "cycle.NOT_LATER.extension",
                    DayWords.of(cycle.dueBefore()));
        }
        problems.refuse();
        if (decisions.extend(
                cycle.key(),
                input.expectedVersion(),
                cycle.dueBefore(),
                input.dueBefore(),
                input.reason().strip())) {
            return desk.stored(cycle.key());
        }
        StaffCycle stored = desk.stored(cycle.key());
        throw Conflict.between(
                        input.expectedVersion(),
                        stored.version(),
                        Map.of("dueBefore", input.dueBefore()),
                        Map.of("dueBefore", stored.dueBefore()))
                .over(stored);
    }

    /** Withdraws a cycle of which nothing was accepted: as if it had never been opened, and what was typed stays on record. */
    StaffCycle withdraw(Caller caller, CycleInput.Decision input) {
        return decide(caller, input, CycleDecisionKind.WITHDRAWN, cycle -> {
            var problems = new Problems();
            cycle.ending().refuseWithdrawn(problems);
            problems.unless(!filed.isAcceptedFrom(cycle.key()), null, "cycle.ACCEPTED_FROM");
            problems.refuse();
        });
    }

    /** Lets a withdrawn cycle count again, with all that was typed, unless another one was opened in its place. */
    StaffCycle restore(Caller caller, CycleInput.Decision input) {
        return decide(caller, input, CycleDecisionKind.RESTORED, cycle -> {
            var problems = new Problems();
            problems.unless(cycle.ending().withdrawnAt() != null, null, "cycle.NOT_WITHDRAWN");
            problems.unless(
                    !others.another(cycle.planKey(), cycle.kind(), cycle.year(), cycle.key()),
                    null,
                    "cycle.ALREADY_OPEN");
            problems.refuse();
        });
    }

    /** Closes a cycle: nothing is filed in it any more; what was submitted is still reviewed and corrected. */
    StaffCycle close(Caller caller, CycleInput.Decision input) {
        return decide(caller, input, CycleDecisionKind.CLOSED, cycle -> {
            var problems = new Problems();
            cycle.ending().refuseClosed(problems);
            problems.refuse();
        });
    }

    /** Opens a closed cycle anew; its deadline stays. */
    StaffCycle reopen(Caller caller, CycleInput.Decision input) {
        return decide(caller, input, CycleDecisionKind.REOPENED, cycle -> {
            var problems = new Problems();
            cycle.ending().refuseWithdrawn(problems);
            problems.unless(cycle.ending().closedAt() != null, null, "cycle.NOT_CLOSED");
            problems.refuse();
        });
    }

    private StaffCycle decide(
            Caller caller, CycleInput.Decision input, CycleDecisionKind kind, Consumer<StaffCycle> check) {
        StaffCycle cycle = desk.stored(caller, input.id(), "id");
        var problems = new Problems();
        problems.length(input.reason(), 1, 500, "reason");
        problems.refuse();
        opening.oneAtATime(cycle.planKey());
        filed.hold(cycle.key());
        StaffCycle stored = desk.stored(cycle.key());
        if (stored.version() != input.expectedVersion()) {
            var yours = new LinkedHashMap<String, @Nullable Object>();
            yours.put("state", kind);
            throw Conflict.between(input.expectedVersion(), stored.version(), yours, Map.of("state", stored.state()))
                    .over(stored);
        }
        check.accept(stored);
        decisions.decide(
                stored.key(), input.expectedVersion(), kind, input.reason().strip());
        return desk.stored(stored.key());
    }
}
