package greenplan.backend.amendment;

import greenplan.backend.method.FormRule;
import greenplan.backend.mutation.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes new versions out of what is in force and what an act changes, and finds what cannot be. */
final class Drafting {

    private final Areas areas;
    private final Problems problems;
    private final ChangeCheck check;

    Drafting(LocalDate effectiveOn, Areas areas, Problems problems) {
        this.areas = areas;
        this.problems = problems;
        this.check = new ChangeCheck(effectiveOn, problems);
    }

    /**
     * Versions of targets, out of the newest ones by code.
     *
     * @param everywhere code of the area on which all are judged then; null: each as before
     */
    List<NewVersion.OfTarget> targets(
            List<AmendingAct.TargetChange> changes,
            @Nullable String everywhere,
            Map<String, NewVersion.TargetInForce> newest) {
        Long common = areas.key(everywhere, "territory", problems);
        var versions = new ArrayList<NewVersion.OfTarget>();
        var seen = new HashSet<String>();
        for (int i = 0; i < changes.size(); i++) {
            AmendingAct.TargetChange change = changes.get(i);
            NewVersion.TargetInForce now = newest.get(change.code());
            String at = "targets." + i;
            boolean right = check.object(at, change.code(), now != null, seen.add(change.code()))
                    && now != null
                    && check.inOrder(at + ".code", change.code(), now.inForce());
            check.words(at, change.repeal(), change.isEmpty(), change.titleVi(), change.titleEn(), change.quote());
            needsQuote(at, change, everywhere != null);
            Long own = areas.key(change.territory(), at + ".territory", problems);
            if (right && now != null) {
                boolean stays =
                        own != null && own == now.area() && change.promisesTheSame() && change.baseValue() == null;
                problems.unless(!stays, at + ".territory", "amendment.AREA.same", change.code());
                versions.add(version(at, change, now, own == null ? common : own));
            }
        }
        if (common != null) {
            newest.forEach((code, now) -> {
                boolean stays = now.inForce().repealed() || now.area() == common || seen.contains(code);
                if (!stays && check.inOrder("territory", code, now.inForce())) {
                    versions.add(new NewVersion.OfTarget(
                            AmendingAct.TargetChange.elsewhere(code, Objects.requireNonNull(everywhere)),
                            now.promised(),
                            common));
                }
            });
        }
        return versions;
    }

    private NewVersion.OfTarget version(
            String at, AmendingAct.TargetChange change, NewVersion.TargetInForce now, @Nullable Long area) {
        NewVersion.Promised promised = now.promised().changedBy(change);
        if (!change.repeal()) {
            var level = new Level(problems, at);
            Integer dueYear = change.dueYear() == null ? now.dueYear() : change.dueYear();
            level.bounds(promised);
            level.unit(change.quote(), promised, now.unit());
            level.start(promised.form(), change.baseYear(), change.baseValue(), dueYear);
            level.due(dueYear, promised.form() == FormRule.RATE_PER_YEAR ? now.firstYear() : null);
        }
        return new NewVersion.OfTarget(change, promised, area == null || area == now.area() ? null : area);
    }

    /** Where nothing changes but the area and the start, the words of the promise stay those that they were. */
    private void needsQuote(String at, AmendingAct.TargetChange change, boolean everywhere) {
        boolean onlyElsewhere = change.promisesTheSame() && (change.judgesElsewhere() || everywhere);
        problems.unless(
                change.repeal() || onlyElsewhere || ChangeCheck.isGiven(change.quote()),
                at + ".quote",
                "amendment.REQUIRED.quote");
    }

    /** Versions of duties, out of the newest ones by code. */
    List<AmendingAct.DutyChange> duties(List<AmendingAct.DutyChange> changes, Map<String, NewVersion.InForce> newest) {
        var versions = new ArrayList<AmendingAct.DutyChange>();
        var seen = new HashSet<String>();
        for (int i = 0; i < changes.size(); i++) {
            AmendingAct.DutyChange change = changes.get(i);
            NewVersion.InForce now = newest.get(change.code());
            String at = "duties." + i;
            boolean right = check.object(at, change.code(), now != null, seen.add(change.code()))
                    && now != null
                    && check.inOrder(at + ".code", change.code(), now);
            check.words(at, change.repeal(), change.isEmpty(), change.titleVi(), change.titleEn(), change.quote());
            problems.unless(
                    change.repeal() || ChangeCheck.isGiven(change.quote()), at + ".quote", "amendment.REQUIRED.quote");
            if (right && now != null) {
                versions.add(change);
            }
        }
        return versions;
    }
}
