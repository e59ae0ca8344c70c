package greenplan.backend.agency;

import greenplan.backend.account.Caller;
import greenplan.backend.account.Conflict;
import greenplan.backend.account.Guard;
import greenplan.backend.account.Id;
import greenplan.backend.account.Mutations;
import greenplan.backend.account.Permission;
import greenplan.backend.account.Place;
import greenplan.backend.account.PlaceRepository;
import greenplan.backend.account.Problems;
import greenplan.backend.account.Right;
import greenplan.backend.platform.NotFoundException;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency assigns targets, and confirms or rejects what the editor inferred. */
@Service
class Assignments {

    private final Guard guard;
    private final Mutations mutations;
    private final PlaceRepository places;
    private final AssignmentRepository links;

    Assignments(Guard guard, Mutations mutations, PlaceRepository places, AssignmentRepository links) {
        this.guard = guard;
        this.mutations = mutations;
        this.places = places;
        this.links = links;
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
            @Nullable String clientMutationId) {}

    /** Every link of a plan, for whoever may decide about them. */
    List<TargetLink> ofPlan(String plan) {
        Caller caller = guard.requireSomewhere(Permission.ASSIGN_TARGETS);
        guard.check(caller, right(places.provinceOfPlan(plan), "plan", plan));
        return links.ofPlan(plan);
    }

    /** Gives a target to an agency of the province by an act. */
    AssignmentAnswer assign(Assignment input) {
        Caller caller = guard.requireSomewhere(Permission.ASSIGN_TARGETS);
        String plan = input.plan;
        guard.check(caller, right(places.provinceOfPlan(plan), "plan", plan));
        return mutations.once(caller, "assignTarget", input.clientMutationId, AssignmentAnswer.class, () -> {
            AssignmentRepository.OfPlan target = links.target(plan, input.target)
                    .orElseThrow(() -> new NotFoundException("target", plan + "/" + input.target));
            Problems problems = act(input.act, input.actDate);
            Optional<Long> agency = input.agency.startsWith(target.province() + "/")
                    ? links.agency(input.agency, input.from)
                    : Optional.empty();
            problems.unless(
                    agency.isPresent(),
                    "agency",
                    "UNKNOWN",
                    "Ngày %s tỉnh không có cơ quan “%s”.".formatted(input.from, input.agency),
                    "On %s the province has no agency \"%s\".".formatted(input.from, input.agency));
            if (agency.isEmpty() || !problems.none()) {
                return AssignmentAnswer.refused(problems, input.clientMutationId);
            }
            Optional<Long> link = links.assign(
                    target.target(), agency.get(), input.modality, input.from, input.act.strip(), input.actDate);
            problems.unless(
                    link.isPresent(),
                    "agency",
                    "ALREADY_ASSIGNED",
                    "Chỉ tiêu đã được giao cho cơ quan này.",
                    "The target was assigned to this agency before.");
            return link.isEmpty()
                    ? AssignmentAnswer.refused(problems, input.clientMutationId)
                    : AssignmentAnswer.done(stored(link.get()), input.clientMutationId);
        });
    }

    /** Makes the editor's inference binding, by an act. */
    AssignmentAnswer confirm(
            String id, int expectedVersion, String act, LocalDate actDate, @Nullable String clientMutationId) {
        Problems problems = act(act, actDate);
        return decide(
                "confirmInference",
                id,
                expectedVersion,
                ResponsibilityBasis.CONFIRMED.name(),
                problems,
                () -> links.confirm(key(id), expectedVersion, act.strip(), actDate),
                clientMutationId);
    }

    /** Takes the editor's inference off the pages; the history keeps it with the reason. */
    AssignmentAnswer reject(String id, int expectedVersion, String reason, @Nullable String clientMutationId) {
        var problems = new Problems();
        problems.length(reason, 1, 500, "reason");
        return decide(
                "rejectInference",
                id,
                expectedVersion,
                "REJECTED",
                problems,
                () -> links.reject(key(id), expectedVersion, guard.today(), reason.strip()),
                clientMutationId);
    }

    private AssignmentAnswer decide(
            String mutation,
            String id,
            int expectedVersion,
            String wanted,
            Problems problems,
            BooleanSupplier write,
            @Nullable String clientMutationId) {
        Caller caller = guard.requireSomewhere(Permission.ASSIGN_TARGETS);
        guard.check(caller, right(links.provinceOf(key(id)).flatMap(places::province), "link", id));
        return mutations.once(caller, mutation, clientMutationId, AssignmentAnswer.class, () -> {
            TargetLink link = stored(key(id));
            problems.unless(
                    link.version() != expectedVersion
                            || (link.basis() == ResponsibilityBasis.INFERRED && link.rejectedOn() == null),
                    null,
                    "NOT_INFERRED",
                    "Chỉ xác nhận hay bác được điều biên tập viên suy luận và chưa ai quyết định.",
                    "Only what the editor inferred, and nobody decided about yet, can be confirmed or rejected.");
            if (!problems.none()) {
                return AssignmentAnswer.refused(problems, clientMutationId);
            }
            if (write.getAsBoolean()) {
                return AssignmentAnswer.done(stored(key(id)), clientMutationId);
            }
            var yours = new LinkedHashMap<String, @Nullable Object>();
            yours.put("basis", wanted);
            var theirs = new LinkedHashMap<String, @Nullable Object>();
            theirs.put("basis", link.rejectedOn() == null ? link.basis() : "REJECTED");
            return AssignmentAnswer.conflict(
                    Conflict.between(expectedVersion, link.version(), yours, theirs), link, clientMutationId);
        });
    }

    private Problems act(String act, LocalDate actDate) {
        var problems = new Problems();
        problems.length(act, 1, 200, "act");
        problems.notAfter(guard.today(), actDate, "actDate");
        return problems;
    }

    private static long key(String id) {
        return Id.key("TargetLink", id, "id");
    }

    private static Right right(Optional<Place.Province> province, String kind, String asked) {
        return new Right(Permission.ASSIGN_TARGETS, province.orElseThrow(() -> new NotFoundException(kind, asked)));
    }

    private TargetLink stored(long key) {
        return links.find(key).orElseThrow(() -> new NotFoundException("link", Id.of("TargetLink", key)));
    }
}
