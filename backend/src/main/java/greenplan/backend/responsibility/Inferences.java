package greenplan.backend.responsibility;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;

/** The focal agency confirms or rejects at once many of the links that the editor inferred: all of them, or none. */
@Service
class Inferences {

    private static final int MOST = 200;

    private final Guard guard;
    private final PlaceRepository places;
    private final StaffResponsibilityRepository links;
    private final AssignmentRepository assignments;
    private final Joining joining;

    Inferences(
            Guard guard,
            PlaceRepository places,
            StaffResponsibilityRepository links,
            AssignmentRepository assignments,
            Joining joining) {
        this.guard = guard;
        this.places = places;
        this.links = links;
        this.assignments = assignments;
        this.joining = joining;
    }

    /** Makes them binding, by one act. */
    List<StaffResponsibility> confirm(Caller caller, InferenceInput.Confirmation input) {
        Problems problems = AssignmentInput.act(input.act(), input.actDate(), guard.today());
        return decide(
                caller, input.plan(), input.inferences(), ResponsibilityBasis.CONFIRMED.name(), problems, versions -> {
                    int confirmed = assignments.confirm(versions, input.act().strip(), input.actDate());
                    joining.joinIf(input.joinOpenCycles(), versions.keySet());
                    return confirmed;
                });
    }

    /** Takes them off the pages, for one reason. */
    List<StaffResponsibility> reject(Caller caller, InferenceInput.Rejection input) {
        var problems = new Problems();
        problems.length(input.reason(), 1, 500, "reason");
        return decide(
                caller,
                input.plan(),
                input.inferences(),
                "REJECTED",
                problems,
                versions -> assignments.reject(
                        versions, guard.today(), input.reason().strip()));
    }

    private List<StaffResponsibility> decide(
            Caller caller,
            String plan,
            List<InferenceInput.Seen> seen,
            String becomes,
            Problems problems,
            ToIntFunction<Map<Long, Integer>> write) {
        guard.check(
                caller,
                new Right(
                        Permission.ASSIGN_TARGETS,
                        places.provinceOfPlan(plan).orElseThrow(() -> new NotFoundException("plan", plan))));
        problems.unless(!seen.isEmpty() && seen.size() <= MOST, "inferences", "responsibility.HOW_MANY", MOST);
        problems.refuse();
        var versions = new LinkedHashMap<Long, Integer>();
        seen.forEach(each ->
                versions.put(StaffId.key("StaffResponsibility", each.id(), "inferences"), each.expectedVersion()));
        Map<Long, StaffResponsibility> stored =
                links.these(versions.keySet()).stream().collect(toMap(StaffResponsibility::key, identity()));
        for (InferenceInput.Seen each : seen) {
            StaffResponsibility link = stored.get(StaffId.key("StaffResponsibility", each.id(), "inferences"));
            if (link == null || !link.plan().equals(plan)) {
                throw new NotFoundException("link", each.id());
            }
            boolean current = link.version() == each.expectedVersion();
            problems.unless(
                    !current || link.isUndecided(),
                    "inferences",
                    "responsibility.NOT_INFERRED.one",
                    link.target(),
                    link.agencyName());
        }
        problems.refuse();
        if (stored.values().stream().allMatch(link -> isAt(link, versions))
                && write.applyAsInt(versions) == versions.size()) {
            return links.these(versions.keySet());
        }
        List<StaffResponsibility> now = links.these(versions.keySet());
        StaffResponsibility other =
                now.stream().filter(link -> !isAt(link, versions)).findFirst().orElseThrow();
        throw Conflict.between(
                        Objects.requireNonNull(versions.get(other.key())),
                        other.version(),
                        Map.of("basis", becomes),
                        Map.of("basis", other.rejectedOn() == null ? other.basis() : "REJECTED"))
                .over(now);
    }

    private static boolean isAt(StaffResponsibility link, Map<Long, Integer> versions) {
        return Objects.equals(versions.get(link.key()), link.version());
    }
}
