package greenplan.backend.cycle;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Guard;
import greenplan.db.base.enums.CycleKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an input means: the plan, the agencies and the targets that it names. */
@Component
class Proposals {

    private final Guard guard;
    private final CycleProposalRepository named;

    Proposals(Guard guard, CycleProposalRepository named) {
        this.guard = guard;
        this.named = named;
    }

    /** The plan with this code; {@link NotFoundException} for none. */
    PlanPlace plan(String code) {
        return named.plan(code).orElseThrow(() -> new NotFoundException("plan", code));
    }

    /** A new cycle; says which agencies and targets are not there. */
    Proposal opened(PlanPlace plan, CycleInput.Asked input, Problems problems) {
        return of(
                plan,
                input,
                null,
                reporters(plan, input.kind(), input.agencies(), problems),
                targets(plan, input.kind(), input.targets(), problems));
    }

    /** A cycle as it is to be changed; its agencies and targets stay. */
    Proposal changed(StaffCycle before, CycleInput.Asked input) {
        return of(
                named.plan(before.planKey()).orElseThrow(),
                input,
                before,
                named.reporting(before.key()),
                named.askedAbout(before.key()));
    }

    private static Proposal of(
            PlanPlace plan,
            CycleInput.Asked input,
            @Nullable StaffCycle before,
            Collection<Long> reporters,
            Collection<Long> targets) {
        return new Proposal(
                plan,
                input.kind(),
                input.year(),
                CleanText.orNull(input.topicVi()),
                CleanText.orNull(input.topicEn()),
                input.opensOn(),
                input.dueBefore(),
                input.dataCutoff(),
                before,
                reporters,
                targets);
    }

    /** What no reason makes right. */
    static void check(Proposal wanted, Problems problems) {
        boolean extraordinary = wanted.kind() == CycleKind.EXTRAORDINARY;
        problems.unless(wanted.dueBefore().isAfter(wanted.opensOn()), "dueBefore", "cycle.NOT_LATER.opening");
        problems.unless(wanted.dataCutoff().getYear() >= wanted.year(), "dataCutoff", "cycle.BEFORE_THE_YEAR");
        problems.length(wanted.topicVi(), 1, 200, "topicVi");
        problems.length(wanted.topicEn(), 1, 200, "topicEn");
        problems.unless(!extraordinary || wanted.topicVi() != null, "topicVi", "cycle.NO_TOPIC");
        problems.unless(
                extraordinary || (wanted.topicVi() == null && wanted.topicEn() == null),
                "topicVi",
                "cycle.NOT_EXTRAORDINARY");
    }

    private Collection<Long> reporters(
            PlanPlace plan, CycleKind kind, @Nullable List<String> chosen, Problems problems) {
        if (chosen == null) {
            return named.owingOn(plan.key(), guard.today());
        }
        return chosen(kind, chosen, named.agencies(plan.province(), chosen, guard.today()), "agencies", problems);
    }

    private Collection<Long> targets(PlanPlace plan, CycleKind kind, @Nullable List<String> chosen, Problems problems) {
        return chosen == null
                ? List.of()
                : chosen(kind, chosen, named.targets(plan.key(), chosen), "targets", problems);
    }

    private static Collection<Long> chosen(
            CycleKind kind, List<String> chosen, Map<String, Long> found, String field, Problems problems) {
        problems.unless(kind == CycleKind.EXTRAORDINARY, field, "cycle.NOT_EXTRAORDINARY");
        problems.unless(!chosen.isEmpty(), field, "cycle.NONE_CHOSEN");
        new LinkedHashSet<>(chosen)
                .forEach(code -> problems.unless(found.containsKey(code), field, "cycle.UNKNOWN", code));
        return found.values();
    }
}
