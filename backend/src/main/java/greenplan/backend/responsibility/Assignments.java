package greenplan.backend.responsibility;

import static java.util.stream.Collectors.joining;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The focal agency assigns targets to agencies. */
@Service
class Assignments {

    private final Guard guard;
    private final PlaceRepository places;
    private final AssignableRepository assignable;
    private final AssignmentRepository assignments;
    private final StaffResponsibilityRepository links;
    private final Joining joining;

    Assignments(
            Guard guard,
            PlaceRepository places,
            AssignableRepository assignable,
            AssignmentRepository assignments,
            StaffResponsibilityRepository links,
            Joining joining) {
        this.guard = guard;
        this.places = places;
        this.assignable = assignable;
        this.assignments = assignments;
        this.links = links;
        this.joining = joining;
    }

    /** Gives a target to an agency of the province by an act. */
    StaffResponsibility assign(Caller caller, AssignmentInput.Assignment input) {
        return assign(
                        caller,
                        new AssignmentInput.ManyAssignments(
                                input.plan(),
                                List.of(input.target()),
                                input.agency(),
                                input.modality(),
                                input.from(),
                                input.act(),
                                input.actDate(),
                                input.joinOpenCycles(),
                                null))
                .getFirst();
    }

    /** Gives targets to an agency of the province by one act, in the order of the plan; as many statements for forty as for one. */
    List<StaffResponsibility> assign(Caller caller, AssignmentInput.ManyAssignments input) {
        String plan = input.plan();
        Place.Province province = places.provinceOfPlan(plan).orElseThrow(() -> new NotFoundException("plan", plan));
        guard.check(caller, new Right(Permission.ASSIGN_TARGETS, province));
        var codes = new LinkedHashSet<>(input.targets());
        Map<String, Long> targets = assignable.targets(plan, codes);
        codes.stream().filter(code -> !targets.containsKey(code)).findFirst().ifPresent(unknown -> {
            throw new NotFoundException("target", plan + "/" + unknown);
        });
        Problems problems = AssignmentInput.act(input.act(), input.actDate(), guard.today());
        problems.unless(!codes.isEmpty(), "targets", "responsibility.NO_TARGET");
        Optional<AssignableRepository.Assignee> agency =
                assignable.assignee(province.id(), input.agency(), input.from());
        problems.unless(agency.isPresent(), "agency", "responsibility.UNKNOWN", input.from(), input.agency());
        agency.filter(its -> !its.answers())
                .ifPresent(its -> problems.add("agency", "responsibility.CANNOT_ANSWER", its.name()));
        if (agency.isEmpty() || !problems.none()) {
            throw problems.refusal();
        }
        Map<Long, Long> made = assignments.assign(
                targets.values(),
                agency.get().key(),
                input.modality(),
                input.from(),
                input.act().strip(),
                input.actDate());
        String before = codes.stream()
                .filter(code -> !made.containsKey(targets.get(code)))
                .collect(joining(", "));
        problems.unless(before.isEmpty(), "targets", "responsibility.ALREADY_ASSIGNED", before);
        problems.refuse();
        joining.joinIf(input.joinOpenCycles(), made.values());
        return links.these(made.values());
    }
}
