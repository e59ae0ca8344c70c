package greenplan.backend.amendment;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The focal agency files acts that amend a plan. */
@Service
class Amendments {

    private final Guard guard;
    private final PlaceRepository places;
    private final AmendmentRepository amendments;
    private final AmendedPlanRepository plans;
    private final DraftRepository drafts;
    private final DraftOutcomeRepository outcomes;

    Amendments(
            Guard guard,
            PlaceRepository places,
            AmendmentRepository amendments,
            AmendedPlanRepository plans,
            DraftRepository drafts,
            DraftOutcomeRepository outcomes) {
        this.guard = guard;
        this.places = places;
        this.amendments = amendments;
        this.plans = plans;
        this.drafts = drafts;
        this.outcomes = outcomes;
    }

    /** Files an act. */
    long amend(Caller caller, AmendingAct act) {
        guard.check(caller, right(places.provinceOfPlan(act.plan()), "plan", act.plan()));
        long plan = plans.plan(act.plan());
        plans.lock(plan);
        var problems = new Problems();
        var draft = look(plan, act, problems);
        problems.refuse();
        return outcomes.write(draft);
    }

    /** What filing it would do, or what is wrong with it; nothing is written. */
    Preview preview(AmendingAct act) {
        guard.require(right(places.provinceOfPlan(act.plan()), "plan", act.plan()));
        var problems = new Problems();
        var draft = look(plans.plan(act.plan()), act, problems);
        return new Preview(problems.list(), problems.none() ? outcomes.preview(draft) : List.of());
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

    private void check(AmendingAct act, Problems problems) {
        problems.length(act.kind(), 1, 50, "kind");
        problems.length(act.number(), 1, 50, "number");
        problems.length(act.issuer(), 1, 200, "issuer");
        problems.length(act.summaryVi(), 1, 500, "summaryVi");
        problems.length(act.summaryEn(), 0, 500, "summaryEn");
        problems.notAfter(guard.today(), act.date(), "date");
        problems.unless(!act.effectiveOn().isBefore(act.date()), "effectiveOn", "amendment.BEFORE_THE_ACT");
    }

    /** What it takes to amend the plans of a province; {@link NotFoundException} for none. */
    static Right right(Optional<Place.Province> province, String kind, String asked) {
        return new Right(Permission.AMEND_PLANS, province.orElseThrow(() -> new NotFoundException(kind, asked)));
    }
}
