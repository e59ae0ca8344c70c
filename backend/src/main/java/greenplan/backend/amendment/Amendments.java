package greenplan.backend.amendment;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency files acts that amend a plan, and withdraws them before their day. */
@Service
class Amendments {

    private final Guard guard;
    private final PlaceRepository places;
    private final AmendmentRepository amendments;

    Amendments(Guard guard, PlaceRepository places, AmendmentRepository amendments) {
        this.guard = guard;
        this.places = places;
        this.amendments = amendments;
    }

    /** Files an act. */
    long amend(Caller caller, AmendingAct act) {
        guard.check(caller, right(places.provinceOfPlan(act.plan()), "plan", act.plan()));
        long plan = amendments.locked(act.plan());
        Problems problems = ofAct(act);
        problems.unless(
                !amendments.knows(plan, act.number().strip(), act.effectiveOn()),
                "number",
                "amendment.KNOWN",
                act.number());
        var drafting = new Drafting(act.effectiveOn(), problems);
        var targets = drafting.targets(
                act.targets(),
                amendments.newestTargets(
                        plan,
                        act.targets().stream()
                                .map(AmendingAct.TargetChange::code)
                                .toList()));
        var duties = drafting.duties(
                act.duties(),
                amendments.newestDuties(
                        plan,
                        act.duties().stream().map(AmendingAct.DutyChange::code).toList()));
        problems.refuse();
        return amendments.add(plan, act, targets, duties);
    }

    /** Takes an amendment away that does not count yet. */
    Work<Long> withdraw(Caller caller, Withdrawal input) {
        long key = key(input.id);
        AmendmentRepository.Stored stored =
                amendments.find(key).orElseThrow(() -> new NotFoundException("amendment", input.id));
        guard.check(caller, right(places.province(stored.province()), "amendment", input.id));
        return new Work<>(() -> {
                    var problems = new Problems();
                    problems.length(input.reason, 1, 500, "reason");
                    problems.unless(
                            guard.today().isBefore(stored.effectiveOn()),
                            null,
                            "amendment.IN_FORCE",
                            stored.effectiveOn());
                    problems.refuse();
                    if (!amendments.remove(key, input.expectedVersion)) {
                        throw Conflict.between(input.expectedVersion, stored.version(), Map.of(), Map.of())
                                .over(key);
                    }
                    return key;
                })
                .because(input.reason.strip());
    }

    /** Input of withdrawAmendment. */
    record Withdrawal(
            String id,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}

    private Problems ofAct(AmendingAct act) {
        var problems = new Problems();
        problems.length(act.kind(), 1, 50, "kind");
        problems.length(act.number(), 1, 50, "number");
        problems.length(act.issuer(), 1, 200, "issuer");
        problems.length(act.summaryVi(), 1, 500, "summaryVi");
        problems.length(act.summaryEn(), 0, 500, "summaryEn");
        problems.notAfter(guard.today(), act.date(), "date");
        problems.unless(!act.effectiveOn().isBefore(act.date()), "effectiveOn", "amendment.BEFORE_THE_ACT");
        problems.unless(!act.targets().isEmpty() || !act.duties().isEmpty(), "targets", "amendment.NOTHING");
        return problems;
    }

    private static long key(String id) {
        return NodeId.read(id)
                .filter(node -> node.type().equals("Amendment") && node.code().matches("\\d{1,18}"))
                .map(node -> Long.parseLong(node.code()))
                .orElseThrow(() -> new BadArgumentException("id", id, "an id that Amendment.id gave"));
    }

    private static Right right(Optional<Place.Province> province, String kind, String asked) {
        return new Right(Permission.AMEND_PLANS, province.orElseThrow(() -> new NotFoundException(kind, asked)));
    }
}
