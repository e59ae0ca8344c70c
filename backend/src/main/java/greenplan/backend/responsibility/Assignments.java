package greenplan.backend.responsibility;

import static java.util.stream.Collectors.joining;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency assigns targets and ends that, and confirms or rejects what the editor inferred. */
@Service
class Assignments {

    private final Guard guard;
    private final PlaceRepository places;
    private final AssignmentRepository links;
    private final Joining joining;

    Assignments(Guard guard, PlaceRepository places, AssignmentRepository links, Joining joining) {
        this.guard = guard;
        this.places = places;
        this.links = links;
        this.joining = joining;
    }

    /** What a target is assigned with. */
    record Assignment(
            String plan,
            String target,
            String agency,
            Modality modality,
            LocalDate from,
            String act,
            LocalDate actDate,
            @Nullable Boolean joinOpenCycles,
            @Nullable String clientMutationId) {}

    /** What makes an inference binding. */
    record Confirmation(
            String id,
            int expectedVersion,
            String act,
            LocalDate actDate,
            @Nullable Boolean joinOpenCycles,
            @Nullable String clientMutationId) {}

    /** What takes an inference away. */
    record Rejection(
            String id,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}

    /** What many targets of a plan are assigned with, all or none. */
    record ManyAssignments(
            String plan,
            List<String> targets,
            String agency,
            Modality modality,
            LocalDate from,
            String act,
            LocalDate actDate,
            @Nullable Boolean joinOpenCycles,
            @Nullable String clientMutationId) {}

    /** Gives a target to an agency of the province by an act. */
    StaffResponsibility assign(Caller caller, Assignment input) {
        return assign(
                        caller,
                        new ManyAssignments(
                                input.plan,
                                List.of(input.target),
                                input.agency,
                                input.modality,
                                input.from,
                                input.act,
                                input.actDate,
                                input.joinOpenCycles,
                                null))
                .getFirst();
    }

    /** Gives targets to an agency of the province by one act, in the order of the plan; as many statements for forty as for one. */
    List<StaffResponsibility> assign(Caller caller, ManyAssignments input) {
        String plan = input.plan;
        Place.Province province = places.provinceOfPlan(plan).orElseThrow(() -> new NotFoundException("plan", plan));
        guard.check(caller, new Right(Permission.ASSIGN_TARGETS, province));
        var codes = new LinkedHashSet<>(input.targets);
        Map<String, Long> targets = links.targets(plan, codes);
        codes.stream().filter(code -> !targets.containsKey(code)).findFirst().ifPresent(unknown -> {
            throw new NotFoundException("target", plan + "/" + unknown);
        });
        Problems problems = act(input.act, input.actDate);
        problems.unless(!codes.isEmpty(), "targets", "responsibility.NO_TARGET");
        Optional<AssignmentRepository.Assignee> agency = links.assignee(province.id(), input.agency, input.from);
        problems.unless(agency.isPresent(), "agency", "responsibility.UNKNOWN", input.from, input.agency);
        agency.filter(its -> !its.answers())
                .ifPresent(its -> problems.add("agency", "responsibility.CANNOT_ANSWER", its.name()));
        if (agency.isEmpty() || !problems.none()) {
            throw problems.refusal();
        }
        Map<Long, Long> made = links.assign(
                targets.values(), agency.get().key(), input.modality, input.from, input.act.strip(), input.actDate);
        String before = codes.stream()
                .filter(code -> !made.containsKey(targets.get(code)))
                .collect(joining(", "));
        problems.unless(before.isEmpty(), "targets", "responsibility.ALREADY_ASSIGNED", before);
        problems.refuse();
        joining.joinIf(input.joinOpenCycles, made.values());
        return links.these(made.values());
    }

    /** Makes the editor's inference binding, by an act. */
    StaffResponsibility confirm(Caller caller, Confirmation input) {
        Problems problems = act(input.act, input.actDate);
        return decide(
                caller,
                new Decision(
                        input.id,
                        input.expectedVersion,
                        StaffResponsibility::isUndecided,
                        "responsibility.NOT_INFERRED"),
                Map.of("basis", ResponsibilityBasis.CONFIRMED),
                problems,
                link -> joining.joined(
                        input.joinOpenCycles,
                        link.key(),
                        links.confirm(link.key(), input.expectedVersion, input.act.strip(), input.actDate)));
    }

    /** Takes the editor's inference off the pages; the history keeps it with the input.reason. */
    StaffResponsibility reject(Caller caller, Rejection input) {
        var problems = new Problems();
        problems.length(input.reason, 1, 500, "reason");
        return decide(
                caller,
                new Decision(
                        input.id,
                        input.expectedVersion,
                        StaffResponsibility::isUndecided,
                        "responsibility.NOT_INFERRED"),
                Map.of("basis", "REJECTED"),
                problems,
                link -> links.reject(link.key(), input.expectedVersion, guard.today(), input.reason.strip()));
    }

    /** What an assignment is ended with; {@code from} is the first day without it. */
    record End(
            String id,
            int expectedVersion,
            LocalDate from,
            String act,
            LocalDate actDate,
            @Nullable String reason,
            @Nullable String clientMutationId) {}

    /** Ends what was assigned or confirmed, by an act; what was before stays attributed. */
    StaffResponsibility end(Caller caller, End end) {
        Problems problems = act(end.act, end.actDate);
        problems.length(end.reason, 1, 500, "reason");
        return decide(
                caller,
                new Decision(end.id, end.expectedVersion, StaffResponsibility::isRunning, "responsibility.NOT_RUNNING"),
                Map.of("to", end.from.minusDays(1)),
                problems,
                link -> {
                    problems.unless(
                            link.from() == null || end.from.isAfter(link.from()),
                            "from",
                            "responsibility.BEFORE_IT_BEGAN");
                    return problems.none()
                            && links.end(
                                    link.key(),
                                    end.expectedVersion,
                                    new DateSpan(link.from(), end.from),
                                    end.act.strip(),
                                    end.actDate,
                                    end.reason == null ? null : end.reason.strip());
                });
    }

    /** Which link is decided about, from which version on, and what must be true of it. */
    private record Decision(
            String id, int expectedVersion, Predicate<StaffResponsibility> condition, String otherwise) {}

    private StaffResponsibility decide(
            Caller caller,
            Decision decision,
            Map<String, Object> yours,
            Problems problems,
            Predicate<StaffResponsibility> write) {
        long key = StaffId.key("StaffResponsibility", decision.id, "id");
        guard.check(caller, right(links.provinceOf(key).flatMap(places::province), "link", decision.id));
        StaffResponsibility link = stored(key);
        boolean other = link.version() != decision.expectedVersion;
        problems.unless(other || decision.condition.test(link), null, decision.otherwise);
        problems.refuse();
        if (write.test(link)) {
            return stored(key);
        }
        problems.refuse();
        var theirs = new LinkedHashMap<String, @Nullable Object>();
        theirs.put("basis", link.rejectedOn() == null ? link.basis() : "REJECTED");
        theirs.put("to", link.to());
        theirs.keySet().retainAll(yours.keySet());
        throw Conflict.between(decision.expectedVersion, link.version(), new LinkedHashMap<>(yours), theirs)
                .over(link);
    }

    private Problems act(String act, LocalDate actDate) {
        var problems = new Problems();
        problems.length(act, 1, 200, "act");
        problems.notAfter(guard.today(), actDate, "actDate");
        return problems;
    }

    private static Right right(Optional<Place.Province> province, String kind, String asked) {
        return new Right(Permission.ASSIGN_TARGETS, province.orElseThrow(() -> new NotFoundException(kind, asked)));
    }

    private StaffResponsibility stored(long key) {
        return links.find(key).orElseThrow(() -> new NotFoundException("link", StaffId.of("StaffResponsibility", key)));
    }
}
