package greenplan.backend.cycle;

import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.db.base.enums.CycleFinding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The focal agency opens cycles, after a look at what is odd. */
@Service
class Cycles {

    private final Guard guard;
    private final CycleDesk desk;
    private final CycleProposalRepository named;
    private final OpeningRepository opening;
    private final DecisionRepository decisions;
    private final Proposals proposals;
    private final Readiness readiness;

    Cycles(
            Guard guard,
            CycleDesk desk,
            CycleProposalRepository named,
            OpeningRepository opening,
            DecisionRepository decisions,
            Proposals proposals,
            Readiness readiness) {
        this.guard = guard;
        this.desk = desk;
        this.named = named;
        this.opening = opening;
        this.decisions = decisions;
        this.proposals = proposals;
        this.readiness = readiness;
    }

    /** Keys of the agencies that would get a report if a cycle of the plan were opened today. */
    Set<Long> owing(String plan) {
        Caller caller = guard.requireSomewhere(Permission.RUN_CYCLES);
        PlanPlace place = proposals.plan(plan);
        desk.check(caller, place.province());
        return named.owingOn(place.key(), guard.today());
    }

    /** What is odd about a cycle as it is to be opened, or about one as it is to be changed. */
    List<Finding> readiness(CycleInput.Asked input) {
        Caller caller = guard.requireSomewhere(Permission.RUN_CYCLES);
        if (input.cycle() != null) {
            return readiness.of(proposals.changed(desk.stored(caller, input.cycle(), "cycle"), input));
        }
        PlanPlace plan = proposals.plan(input.plan() == null ? "" : input.plan());
        desk.check(caller, plan.province());
        return readiness.of(proposals.opened(plan, input, new Problems()));
    }

    /** Opens a cycle with a report for each agency that owes one today, or for those that an extraordinary one chooses. */
    StaffCycle open(Caller caller, CycleInput.Opening input) {
        PlanPlace plan = proposals.plan(input.plan());
        desk.check(caller, plan.province());
        var problems = new Problems();
        Proposal wanted = proposals.opened(plan, input.asked(), problems);
        Proposals.check(wanted, problems);
        Map<CycleFinding, String> reasons = CycleInput.reasons(input.overrides(), problems);
        problems.refuse();
        opening.oneAtATime(plan.key());
        reasons = Finding.answered(readiness.of(wanted), reasons, Map.of(), problems);
        problems.refuse();
        long key = opening.open(plan.key(), wanted, guard.today());
        opening.reports(key, wanted.reporters());
        opening.asksAbout(key, wanted.targets());
        if (input.agencies() == null) {
            opening.reportsToCome(key, plan.key(), guard.today());
        }
        decisions.overridden(key, reasons);
        return desk.stored(key);
    }
}
