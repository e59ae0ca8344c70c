package greenplan.backend.amendment;

import greenplan.backend.mutation.Problems;
import greenplan.db.base.tables.records.DutyInTimeRecord;
import greenplan.db.base.tables.records.TargetRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Looks an act through, shows what it would do, and writes it. */
@Repository
class DraftRepository {

    private final AmendmentRepository amendments;
    private final AdditionRepository additions;

    DraftRepository(AmendmentRepository amendments, AdditionRepository additions) {
        this.amendments = amendments;
        this.additions = additions;
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
        Areas areas = amendments.areas(plan, act.effectiveOn());
        Set<String> codes =
                act.targets().stream().map(AmendingAct.TargetChange::code).collect(Collectors.toSet());
        var newest = amendments.newestTargets(plan, act.territory() == null ? Optional.of(codes) : Optional.empty());
        var newestDuties = amendments.newestDuties(
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
                    !act.targets().contains(version.change()) || VersionRepository.isOther(now.row(), next),
                    "targets." + act.targets().indexOf(version.change()) + ".code",
                    "amendment.SAME",
                    version.change().code(),
                    now.row().getQuote());
        }
        for (AmendingAct.DutyChange change : dutyVersions) {
            var now = Objects.requireNonNull(newestDuties.get(change.code()));
            problems.unless(
                    VersionRepository.isOther(now, VersionRepository.next(now, change)),
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

    private AdditionRepository.Known known(long plan, AmendingAct act) {
        if (act.targetsToAdd().isEmpty() && act.dutiesToAdd().isEmpty()) {
            return new AdditionRepository.Known(Map.of(), Map.of(), Map.of(), Map.of());
        }
        return additions.known(
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

    /** Writes an act in which nothing was found wrong; returns its row. */
    long write(Draft draft) {
        long key = amendments.add(draft.plan, draft.act);
        amendments.add(
                key,
                draft.versions.stream()
                        .map(version -> VersionRepository.next(
                                Objects.requireNonNull(
                                        draft.newest.get(version.change().code())),
                                version))
                        .toList(),
                draft.dutyVersions.stream()
                        .map(change -> VersionRepository.next(
                                Objects.requireNonNull(draft.newestDuties.get(change.code())), change))
                        .toList());
        addTargets(draft, key);
        addDuties(draft, key);
        return key;
    }

    private void addTargets(Draft draft, long key) {
        if (draft.targets.isEmpty()) {
            return;
        }
        var codes = new Codes(additions.addedTargets(draft.plan));
        var rows = new ArrayList<TargetRecord>();
        for (Adding.Target added : draft.targets) {
            var row = AddedRowsRepository.target(added);
            row.setPlanId(draft.plan);
            row.setAmendmentId(key);
            row.setCode(codes.target(added.said().dueYear()));
            row.setIndicatorId(indicator(added, key));
            rows.add(row);
        }
        additions.addTargets(draft.plan, rows);
    }

    private long indicator(Adding.Target added, long key) {
        var fresh = added.said().newIndicator();
        if (fresh == null) {
            return Objects.requireNonNull(added.indicator()).key();
        }
        String beginning = Codes.slug(fresh.nameVi());
        var row = AddedRowsRepository.indicator(fresh, new Codes(additions.indicators(beginning)).indicator(beginning));
        row.setAmendmentId(key);
        return additions.add(row);
    }

    private void addDuties(Draft draft, long key) {
        if (draft.duties.isEmpty()) {
            return;
        }
        var codes = new Codes(additions.addedDuties(draft.plan));
        for (Adding.Duty added : draft.duties) {
            var row = AddedRowsRepository.duty(added);
            row.setPlanId(draft.plan);
            row.setAmendmentId(key);
            row.setCode(codes.duty());
            additions.addDuty(draft.plan, row, AddedRowsRepository.bearers(added, draft.act.effectiveOn()));
        }
    }

    /** What an act would do to each target and duty, those that it adds at the end. */
    List<PreviewedChange> preview(Draft draft) {
        var said = new VersionValuesRepository(draft.areas);
        Stream<PreviewedChange> amended = draft.versions.stream().map(version -> {
            var newest =
                    Objects.requireNonNull(draft.newest.get(version.change().code()));
            return said.change(version.change().code(), newest, VersionRepository.next(newest, version));
        });
        Stream<PreviewedChange> ordered = draft.dutyVersions.stream().map(change -> {
            var newest = Objects.requireNonNull(draft.newestDuties.get(change.code()));
            return said.change(change.code(), newest, VersionRepository.next(newest, change));
        });
        return Stream.of(
                        amended,
                        ordered,
                        draft.targets.stream().map(added -> said.added(AddedRowsRepository.target(added))),
                        draft.duties.stream().map(added -> said.added(AddedRowsRepository.duty(added))))
                .flatMap(changes -> changes)
                .toList();
    }
}
