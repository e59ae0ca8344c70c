package greenplan.backend.amendment;

import greenplan.backend.mutation.Problems;
import greenplan.db.base.tables.records.DutyInTimeRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Looks an act through. */
@Repository
class DraftRepository {

    private final AmendedPlanRepository plans;
    private final ReferenceRepository references;

    DraftRepository(AmendedPlanRepository plans, ReferenceRepository references) {
        this.plans = plans;
        this.references = references;
    }

    /**
     * An act that was looked through.
     *
     * @param plan row of the plan
     * @param newest what it amends, as it reads before, by code
     * @param versions what it makes of that
     */
    record Draft(
            long plan,
            AmendingAct act,
            Areas areas,
            Map<String, VersionRepository.Newest> newest,
            Map<String, DutyInTimeRecord> newestDuties,
            List<NewVersion.OfTarget> versions,
            List<AmendingAct.DutyChange> dutyVersions,
            List<Adding.Target> targets,
            List<Adding.Duty> duties) {}

    /** Looks an act through; what cannot be is added to the problems. */
    Draft draft(long plan, AmendingAct act, Problems problems) {
        Areas areas = plans.areas(plan, act.effectiveOn());
        var codes = act.targets().stream().map(AmendingAct.TargetChange::code).collect(Collectors.toSet());
        var newest = plans.newestTargets(plan, act.territory() == null ? Optional.of(codes) : Optional.empty());
        var newestDuties = plans.newestDuties(
                plan, act.duties().stream().map(AmendingAct.DutyChange::code).toList());
        var drafting = new Drafting(act.effectiveOn(), areas, problems);
        var versions = drafting.targets(act.targets(), act.territory(), mapped(newest));
        var dutyVersions = drafting.duties(act.duties(), inForce(newestDuties));
        var adding = new Adding(known(plan, act), areas, problems);
        if (problems.none()) {
            changesSomething(act, versions, dutyVersions, newest, newestDuties, problems);
        }
        Long everywhere = act.territory() == null ? null : areas.key(act.territory(), "territory", new Problems());
        return new Draft(
                plan,
                act,
                areas,
                newest,
                newestDuties,
                versions,
                dutyVersions,
                adding.targets(act.targetsToAdd(), everywhere),
                adding.duties(act.dutiesToAdd()));
    }

    /** What an act names and leaves as it is was named by mistake, or is not said yet. */
    private static void changesSomething(
            AmendingAct act,
            List<NewVersion.OfTarget> versions,
            List<AmendingAct.DutyChange> dutyVersions,
            Map<String, VersionRepository.Newest> newest,
            Map<String, DutyInTimeRecord> newestDuties,
            Problems problems) {
        for (NewVersion.OfTarget version : versions) {
            var now = Objects.requireNonNull(newest.get(version.change().code()));
            var next = VersionRepository.next(now, version);
            problems.unless(
                    !act.targets().contains(version.change()) || VersionComparison.isOther(now.row(), next),
                    "targets." + act.targets().indexOf(version.change()) + ".code",
                    "amendment.SAME",
                    version.change().code(),
                    now.row().getQuote());
        }
        for (AmendingAct.DutyChange change : dutyVersions) {
            var now = Objects.requireNonNull(newestDuties.get(change.code()));
            problems.unless(
                    VersionComparison.isOther(now, VersionRepository.next(now, change)),
                    "duties." + act.duties().indexOf(change) + ".code",
                    "amendment.SAME",
                    change.code(),
                    now.getText());
        }
    }

    private static Map<String, NewVersion.TargetInForce> mapped(Map<String, VersionRepository.Newest> newest) {
        var inForce = new LinkedHashMap<String, NewVersion.TargetInForce>();
        newest.forEach((code, version) -> inForce.put(code, version.inForce()));
        return inForce;
    }

    private static Map<String, NewVersion.InForce> inForce(Map<String, DutyInTimeRecord> newest) {
        return newest.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new NewVersion.InForce(
                                each.getValue().getValid(), each.getValue().getRepealed())));
    }

    private ReferenceRepository.Known known(long plan, AmendingAct act) {
        if (act.targetsToAdd().isEmpty() && act.dutiesToAdd().isEmpty()) {
            return ReferenceRepository.Known.NOTHING;
        }
        return references.known(
                plan,
                act.targetsToAdd().stream()
                        .map(Addition.OfTarget::indicator)
                        .filter(Objects::nonNull)
                        .toList(),
                act.dutiesToAdd().stream()
                        .flatMap(duty -> duty.bearers().stream())
                        .map(Addition.Bearer::agency)
                        .toList(),
                act.effectiveOn());
    }
}
