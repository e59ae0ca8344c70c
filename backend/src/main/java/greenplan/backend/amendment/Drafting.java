package greenplan.backend.amendment;

import greenplan.backend.method.FormRule;
import greenplan.backend.mutation.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes new versions out of what is in force and what an act changes, and finds what cannot be. */
final class Drafting {

    private final LocalDate effectiveOn;
    private final Problems problems;

    Drafting(LocalDate effectiveOn, Problems problems) {
        this.effectiveOn = effectiveOn;
        this.problems = problems;
    }

    /** Versions of targets, out of the newest ones by code. */
    List<NewVersion.OfTarget> targets(
            List<AmendingAct.TargetChange> changes, Map<String, NewVersion.TargetInForce> newest) {
        var versions = new ArrayList<NewVersion.OfTarget>();
        var seen = new HashSet<String>();
        for (int i = 0; i < changes.size(); i++) {
            AmendingAct.TargetChange change = changes.get(i);
            NewVersion.TargetInForce now = newest.get(change.code());
            String at = "targets." + i;
            boolean right = object(at, change.code(), now != null, seen.add(change.code()))
                    && now != null
                    && inOrder(at, change.code(), now.inForce());
            words(at, change.repeal(), change.isEmpty(), change.titleVi(), change.titleEn(), change.quote());
            if (right && now != null) {
                NewVersion.Promised promised = now.promised().changedBy(change);
                if (!change.repeal()) {
                    bounds(at, promised);
                }
                versions.add(new NewVersion.OfTarget(change, promised));
            }
        }
        return versions;
    }

    private void bounds(String at, NewVersion.Promised promised) {
        BigDecimal lower = promised.lower();
        BigDecimal upper = promised.upper();
        boolean negative = (lower != null && lower.signum() < 0) || (upper != null && upper.signum() < 0);
        boolean fit = FormRule.fits(promised.comparator(), lower, upper);
        problems.unless(fit, at + ".lower", "amendment.BOUNDS");
        problems.unless(!negative, at + ".lower", "amendment.NEGATIVE");
        problems.unless(
                !fit || negative || promised.form().allows(promised.comparator(), lower, upper),
                at + ".lower",
                "amendment.BOUNDS.form");
    }

    /** Versions of duties, out of the newest ones by code. */
    List<AmendingAct.DutyChange> duties(List<AmendingAct.DutyChange> changes, Map<String, NewVersion.InForce> newest) {
        var versions = new ArrayList<AmendingAct.DutyChange>();
        var seen = new HashSet<String>();
        for (int i = 0; i < changes.size(); i++) {
            AmendingAct.DutyChange change = changes.get(i);
            NewVersion.InForce now = newest.get(change.code());
            String at = "duties." + i;
            boolean right = object(at, change.code(), now != null, seen.add(change.code()))
                    && now != null
                    && inOrder(at, change.code(), now);
            words(at, change.repeal(), change.isEmpty(), change.titleVi(), change.titleEn(), change.quote());
            if (right && now != null) {
                versions.add(change);
            }
        }
        return versions;
    }

    private boolean object(String at, String code, boolean known, boolean first) {
        problems.unless(!code.isBlank(), at + ".code", "amendment.REQUIRED.code");
        problems.unless(known || code.isBlank(), at + ".code", "amendment.UNKNOWN", code);
        problems.unless(first, at + ".code", "amendment.TWICE", code);
        return known && first;
    }

    private boolean inOrder(String at, String code, NewVersion.InForce newest) {
        LocalDate since = newest.valid().from();
        boolean repealed = newest.repealed();
        boolean later = since == null || since.isBefore(effectiveOn);
        problems.unless(later, at + ".code", "amendment.LATER_AMENDMENT", code, since);
        problems.unless(!repealed, at + ".code", "amendment.REPEALED", code);
        return later && !repealed;
    }

    private void words(
            String at,
            boolean repeal,
            boolean empty,
            @Nullable String titleVi,
            @Nullable String titleEn,
            @Nullable String quote) {
        problems.unless(!repeal || empty, at + ".repeal", "amendment.REPEAL_ALONE");
        problems.unless(repeal || (quote != null && !quote.isBlank()), at + ".quote", "amendment.REQUIRED.quote");
        problems.unless(titleVi != null || titleEn == null, at + ".titleVi", "amendment.VIETNAMESE_NEEDED");
        problems.length(titleVi, 1, 200, at + ".titleVi");
        problems.length(titleEn, 0, 200, at + ".titleEn");
        problems.length(quote, 1, 5000, at + ".quote");
    }
}
