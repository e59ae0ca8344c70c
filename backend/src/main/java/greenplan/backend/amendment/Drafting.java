package greenplan.backend.amendment;

import greenplan.backend.mutation.Problems;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Comparator;
import greenplan.db.base.tables.records.DutyInTimeRecord;
import greenplan.db.base.tables.records.DutyVersionRecord;
import greenplan.db.base.tables.records.TargetInTimeRecord;
import greenplan.db.base.tables.records.TargetVersionRecord;
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
    List<TargetVersionRecord> targets(List<AmendingAct.TargetChange> changes, Map<String, TargetInTimeRecord> newest) {
        var versions = new ArrayList<TargetVersionRecord>();
        var seen = new HashSet<String>();
        for (int i = 0; i < changes.size(); i++) {
            AmendingAct.TargetChange change = changes.get(i);
            TargetInTimeRecord now = newest.get(change.code());
            String at = "targets." + i;
            boolean right = object(at, change.code(), now != null, seen.add(change.code()))
                    && now != null
                    && inOrder(at, change.code(), now.getValid(), now.getRepealed());
            words(at, change.repeal(), change.isEmpty(), change.titleVi(), change.titleEn(), change.quote());
            if (right && now != null) {
                TargetVersionRecord version = now.into(new TargetVersionRecord());
                version.touched(true);
                version.reset("id");
                version.setRepealed(change.repeal());
                if (!change.repeal()) {
                    apply(change, version, at);
                }
                versions.add(version);
            }
        }
        return versions;
    }

    private void apply(AmendingAct.TargetChange change, TargetVersionRecord version, String at) {
        if (change.titleVi() != null && change.titleEn() != null) {
            version.setTitleVi(change.titleVi().strip());
            version.setTitleEn(change.titleEn().strip());
        }
        if (change.quote() != null) {
            version.setQuote(change.quote().strip());
        }
        if (change.dueYear() != null) {
            version.setDueYear(change.dueYear());
        }
        if (change.form() != null) {
            version.setForm(change.form().form());
            version.setComparator(change.form().comparator());
            version.setLower(change.lower());
            version.setUpper(change.upper());
        } else {
            version.setLower(change.lower() == null ? version.getLower() : change.lower());
            version.setUpper(change.upper() == null ? version.getUpper() : change.upper());
        }
        bounds(at, version.getComparator(), version.getLower(), version.getUpper());
    }

    private void bounds(String at, Comparator comparator, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        boolean fits = switch (comparator) {
            case NONE -> lower == null && upper == null;
            case AT_MOST -> lower == null && upper != null;
            case BETWEEN -> lower != null && upper != null && lower.compareTo(upper) < 0;
            case EQUAL, AT_LEAST, MORE_THAN, STABLE_AT -> lower != null && upper == null;
        };
        problems.unless(fits, at + ".lower", "amendment.BOUNDS");
        problems.unless(
                (lower == null || lower.signum() >= 0) && (upper == null || upper.signum() >= 0),
                at + ".lower",
                "amendment.NEGATIVE");
    }

    /** Versions of duties, out of the newest ones by code. */
    List<DutyVersionRecord> duties(List<AmendingAct.DutyChange> changes, Map<String, DutyInTimeRecord> newest) {
        var versions = new ArrayList<DutyVersionRecord>();
        var seen = new HashSet<String>();
        for (int i = 0; i < changes.size(); i++) {
            AmendingAct.DutyChange change = changes.get(i);
            DutyInTimeRecord now = newest.get(change.code());
            String at = "duties." + i;
            boolean right = object(at, change.code(), now != null, seen.add(change.code()))
                    && now != null
                    && inOrder(at, change.code(), now.getValid(), now.getRepealed());
            words(at, change.repeal(), change.isEmpty(), change.titleVi(), change.titleEn(), change.quote());
            if (right && now != null) {
                DutyVersionRecord version = now.into(new DutyVersionRecord());
                version.touched(true);
                version.reset("id");
                version.setRepealed(change.repeal());
                if (change.titleVi() != null && change.titleEn() != null) {
                    version.setTitleVi(change.titleVi().strip());
                    version.setTitleEn(change.titleEn().strip());
                }
                if (change.quote() != null) {
                    version.setText(change.quote().strip());
                }
                versions.add(version);
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

    private boolean inOrder(String at, String code, DateSpan newest, boolean repealed) {
        LocalDate since = newest.from();
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
        problems.unless((titleVi == null) == (titleEn == null), at + ".titleEn", "amendment.BOTH_LANGUAGES");
        problems.length(titleVi, 1, 200, at + ".titleVi");
        problems.length(titleEn, 1, 200, at + ".titleEn");
        problems.length(quote, 1, 5000, at + ".quote");
    }
}
