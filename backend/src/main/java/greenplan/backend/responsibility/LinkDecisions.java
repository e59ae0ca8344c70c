package greenplan.backend.responsibility;

import static java.util.stream.Collectors.joining;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency confirms or rejects what the editor inferred, and ends what was assigned: one link at a time. */
@Service
class LinkDecisions {

    private final Guard guard;
    private final ResponsibilityDesk desk;
    private final AssignmentRepository assignments;
    private final Joining joining;

    LinkDecisions(Guard guard, ResponsibilityDesk desk, AssignmentRepository assignments, Joining joining) {
        this.guard = guard;
        this.desk = desk;
        this.assignments = assignments;
        this.joining = joining;
    }

    /** Makes the editor's inference binding, by an act. */
    StaffResponsibility confirm(Caller caller, AssignmentInput.Confirmation input) {
        Problems problems = AssignmentInput.act(input.act(), input.actDate(), guard.today());
        return decide(
                caller,
                Decision.onInference(input.id(), input.expectedVersion()),
                Map.of("basis", ResponsibilityBasis.CONFIRMED),
                problems,
                link -> joining.joined(
                        input.joinOpenCycles(),
                        link.key(),
                        assignments.confirm(
                                        Map.of(link.key(), input.expectedVersion()),
                                        input.act().strip(),
                                        input.actDate())
                                == 1));
    }

    /** Takes the editor's inference off the pages; the history keeps it with the reason. */
    StaffResponsibility reject(Caller caller, AssignmentInput.Rejection input) {
        var problems = new Problems();
        problems.length(input.reason(), 1, 500, "reason");
        return decide(
                caller,
                Decision.onInference(input.id(), input.expectedVersion()),
                Map.of("basis", "REJECTED"),
                problems,
                link -> assignments.reject(
                                Map.of(link.key(), input.expectedVersion()),
                                guard.today(),
                                input.reason().strip())
                        == 1);
    }

    /** Ends what was assigned or confirmed, by an act; what was before stays attributed. */
    StaffResponsibility end(Caller caller, AssignmentInput.End end) {
        Problems problems = AssignmentInput.act(end.act(), end.actDate(), guard.today());
        problems.length(end.reason(), 1, 500, "reason");
        return decide(
                caller,
                new Decision(
                        end.id(), end.expectedVersion(), StaffResponsibility::isRunning, "responsibility.NOT_RUNNING"),
                Map.of("to", end.from().minusDays(1)),
                problems,
                link -> {
                    problems.unless(
                            link.from() == null || end.from().isAfter(link.from()),
                            "from",
                            "responsibility.BEFORE_IT_BEGAN");
                    return problems.none()
                            && assignments.end(
                                    link.key(),
                                    end.expectedVersion(),
                                    new DateSpan(link.from(), end.from()),
                                    end.act().strip(),
                                    end.actDate(),
                                    end.reason() == null ? null : end.reason().strip());
                });
    }

    /** Which link is decided about, from which version on, and what must be true of it. */
    private record Decision(
            String id, int expectedVersion, Predicate<StaffResponsibility> condition, String otherwise) {

        /** About what the editor inferred, and nobody has decided about. */
        static Decision onInference(String id, int expectedVersion) {
            return new Decision(id, expectedVersion, StaffResponsibility::isUndecided, "responsibility.NOT_INFERRED");
        }
    }

    private StaffResponsibility decide(
            Caller caller,
            Decision decision,
            Map<String, Object> yours,
            Problems problems,
            Predicate<StaffResponsibility> write) {
        long key = StaffId.key("StaffResponsibility", decision.id, "id");
        desk.check(caller, key);
        StaffResponsibility link = desk.stored(key);
        boolean other = link.version() != decision.expectedVersion;
        problems.unless(other || decision.condition.test(link), null, decision.otherwise);
        problems.refuse();
        if (write.test(link)) {
            return desk.stored(key);
        }
        problems.refuse();
        var theirs = new LinkedHashMap<String, @Nullable Object>();
        theirs.put("basis", link.rejectedOn() == null ? link.basis() : "REJECTED");
        theirs.put("to", link.to());
        theirs.keySet().retainAll(yours.keySet());
        throw Conflict.between(decision.expectedVersion, link.version(), new LinkedHashMap<>(yours), theirs)
                .over(link);
    }
}
