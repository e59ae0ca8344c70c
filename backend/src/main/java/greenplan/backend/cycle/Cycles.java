package greenplan.backend.cycle;

import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.CycleFinding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency opens cycles, after a look at what is odd, and changes them while nothing was accepted. */
@Service
class Cycles {

    private final Guard guard;
    private final CycleRepository cycles;
    private final OpeningRepository opening;
    private final DecisionRepository decisions;
    private final Proposals proposals;
    private final Readiness readiness;
    private final PlaceRepository places;

    Cycles(
            Guard guard,
            CycleRepository cycles,
            OpeningRepository opening,
            DecisionRepository decisions,
            Proposals proposals,
            Readiness readiness,
            PlaceRepository places) {
        this.guard = guard;
        this.cycles = cycles;
        this.opening = opening;
        this.decisions = decisions;
        this.proposals = proposals;
        this.readiness = readiness;
        this.places = places;
    }

    /** Keys of the agencies that would get a report if a cycle of the plan were opened today. */
    Set<Long> owing(String plan) {
        Caller caller = guard.requireSomewhere(Permission.RUN_CYCLES);
        PlanPlace place = proposals.plan(plan);
        check(caller, place.province());
        return opening.owingOn(place.key(), guard.today());
    }

    /** What is odd about a cycle as it is to be opened, or about one as it is to be changed. */
    List<Finding> readiness(CycleInput.Asked input) {
        Caller caller = guard.requireSomewhere(Permission.RUN_CYCLES);
        if (input.cycle() != null) {
            StaffCycle before = stored(StaffId.key("StaffCycle", input.cycle(), "cycle"));
            check(caller, before.province());
            return readiness.of(proposals.changed(before, input));
        }
        PlanPlace plan = proposals.plan(input.plan() == null ? "" : input.plan());
        check(caller, plan.province());
        return readiness.of(proposals.opened(plan, input, new Problems()));
    }

    /** Opens a cycle with a report for each agency that owes one today, or for those that an extraordinary one chooses. */
    StaffCycle open(Caller caller, CycleInput.Opening input) {
        PlanPlace plan = proposals.plan(input.plan());
        check(caller, plan.province());
        var problems = new Problems();
        Proposal wanted = proposals.opened(plan, input.asked(), problems);
        Proposals.check(wanted, problems);
        Map<CycleFinding, String> reasons = CycleInput.reasons(input.overrides(), problems);
        problems.refuse();
        opening.oneAtATime(plan.key());
        reasons = answered(readiness.of(wanted), reasons, Map.of(), problems);
        problems.refuse();
        long key = opening.open(plan.key(), wanted, guard.today());
        opening.reports(key, wanted.reporters());
        opening.asksAbout(key, wanted.targets());
        if (input.agencies() == null) {
            opening.reportsToCome(key, plan.key(), guard.today());
        }
        decisions.overridden(key, reasons);
        return stored(key);
    }

    /** Changes a cycle of which nothing was accepted; a reason is needed once something was submitted. */
    StaffCycle change(Caller caller, CycleInput.Change input) {
        long key = StaffId.key("StaffCycle", input.id(), "id");
        StaffCycle before = stored(key);
        check(caller, before.province());
        opening.oneAtATime(before.planKey());
        decisions.hold(key);
        before = stored(key);
        var problems = new Problems();
        Proposal wanted = proposals.changed(before, input.asked());
        if (before.version() != input.expectedVersion()) {
            throw Conflict.between(input.expectedVersion(), before.version(), shown(wanted), shown(before))
                    .over(before);
        }
        before.ending().refuseClosed(problems);
        problems.unless(!decisions.isAcceptedFrom(key), null, "cycle.ACCEPTED_FROM");
        problems.refuse();
        Proposals.check(wanted, problems);
        problems.unless(
                !wanted.isAs(before)
                        || (input.overrides() != null && !input.overrides().isEmpty()),
                null,
                "cycle.SAME",
                DayWords.of(before.dueBefore()),
                DayWords.of(before.dataCutoff()));
        problems.length(input.reason(), 1, 500, "reason");
        int filed = decisions.filed(key);
        problems.unless(filed == 0 || input.reason() != null, "reason", "cycle.SUBMITTED_ALREADY", filed);
        Map<CycleFinding, String> reasons = CycleInput.reasons(input.overrides(), problems);
        problems.refuse();
        var given = new HashMap<CycleFinding, String>();
        before.overrides().forEach(each -> given.put(each.finding(), each.reason()));
        reasons = answered(readiness.of(wanted), reasons, given, problems);
        problems.refuse();
        boolean named = before.kind() == wanted.kind() && before.year() == wanted.year();
        int number = named ? before.number() : opening.number(wanted.plan().key(), wanted.kind(), wanted.year());
        decisions.change(key, input.expectedVersion(), wanted, number, CleanText.orNull(input.reason()));
        decisions.overridden(key, reasons);
        return stored(key);
    }

    /** Of the reasons those that are about something odd; says which red lines have none. */
    private static Map<CycleFinding, String> answered(
            List<Finding> findings,
            Map<CycleFinding, String> reasons,
            Map<CycleFinding, String> given,
            Problems problems) {
        var answered = new LinkedHashMap<CycleFinding, String>();
        for (Finding finding : findings) {
            String reason = reasons.get(finding.kind());
            if (reason != null && finding.answerable()) {
                answered.put(finding.kind(), reason);
            } else if (finding.red() && !(finding.answerable() && given.containsKey(finding.kind()))) {
                finding.tell(problems);
            }
        }
        return answered;
    }

    private static Map<String, @Nullable Object> shown(Proposal wanted) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("kind", wanted.kind());
        shown.put("year", wanted.year());
        shown.put("opensOn", wanted.opensOn());
        shown.put("dueBefore", wanted.dueBefore());
        shown.put("dataCutoff", wanted.dataCutoff());
        return shown;
    }

    private static Map<String, @Nullable Object> shown(StaffCycle stored) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("kind", stored.kind());
        shown.put("year", stored.year());
        shown.put("opensOn", stored.opensOn());
        shown.put("dueBefore", stored.dueBefore());
        shown.put("dataCutoff", stored.dataCutoff());
        return shown;
    }

    private void check(Caller caller, String province) {
        guard.check(
                caller,
                new Right(Permission.RUN_CYCLES, places.province(province).orElseThrow()));
    }

    private StaffCycle stored(long key) {
        return cycles.find(key)
                .orElseThrow(() -> new NotFoundException("reporting cycle", StaffId.of("StaffCycle", key)));
    }
}
