package greenplan.backend.amendment;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.util.List;
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
    private final AdditionRepository additions;
    private final DraftRepository drafts;

    Amendments(
            Guard guard,
            PlaceRepository places,
            AmendmentRepository amendments,
            AdditionRepository additions,
            DraftRepository drafts) {
        this.guard = guard;
        this.places = places;
        this.amendments = amendments;
        this.additions = additions;
        this.drafts = drafts;
    }

    /** Files an act. */
    long amend(Caller caller, AmendingAct act) {
        guard.check(caller, right(places.provinceOfPlan(act.plan()), "plan", act.plan()));
        long plan = amendments.plan(act.plan());
        amendments.lock(plan);
        var problems = new Problems();
        var draft = look(plan, act, problems);
        problems.refuse();
        return drafts.write(draft);
    }

    /** What filing it would do, or what is wrong with it; nothing is written. */
    Preview preview(AmendingAct act) {
        guard.require(right(places.provinceOfPlan(act.plan()), "plan", act.plan()));
        var problems = new Problems();
        var draft = look(amendments.plan(act.plan()), act, problems);
        return new Preview(problems.list(), problems.none() ? drafts.preview(draft) : List.of());
    }

    /** The graph's {@code AmendmentPreview}. */
    record Preview(List<Problem> problems, List<PreviewedChange> changes) {}

    private DraftRepository.Draft look(long plan, AmendingAct act, Problems problems) {
        check(act, problems);
        problems.unless(
                !amendments.knows(plan, act.number().strip(), act.effectiveOn()),
                "number",
                "amendment.KNOWN",
                act.number());
        var draft = drafts.draft(plan, act, problems);
        boolean nothing = draft.versions().isEmpty()
                && draft.dutyVersions().isEmpty()
                && draft.targets().isEmpty()
                && draft.duties().isEmpty();
        problems.unless(!nothing || !problems.none(), "targets", "amendment.NOTHING");
        return draft;
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
                    if (!amendments.locked(key, input.expectedVersion)) {
                        throw Conflict.between(input.expectedVersion, stored.version(), Map.of(), Map.of())
                                .over(key);
                    }
                    List<String> later = amendments.builtOn(stored);
                    problems.unless(later.isEmpty(), null, "amendment.BUILT_ON", later);
                    problems.unless(!additions.isUsed(key), null, "amendment.IN_USE");
                    problems.refuse();
                    additions.remove(key);
                    amendments.remove(key);
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

    private void check(AmendingAct act, Problems problems) {
        problems.length(act.kind(), 1, 50, "kind");
        problems.length(act.number(), 1, 50, "number");
        problems.length(act.issuer(), 1, 200, "issuer");
        problems.length(act.summaryVi(), 1, 500, "summaryVi");
        problems.length(act.summaryEn(), 0, 500, "summaryEn");
        problems.notAfter(guard.today(), act.date(), "date");
        problems.unless(!act.effectiveOn().isBefore(act.date()), "effectiveOn", "amendment.BEFORE_THE_ACT");
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
