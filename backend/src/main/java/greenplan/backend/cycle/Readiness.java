package greenplan.backend.cycle;

import greenplan.backend.graph.DayWords;
import greenplan.backend.rights.Guard;
import greenplan.db.base.enums.CycleFinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What is odd about a cycle before it is opened or changed, so that no year is lost by a click too early. */
@Component
class Readiness {

    private static final int SHORT_DAYS = 7;

    private static final int LONG_DAYS = 366;

    private static final int MONTHS_AFTER_THE_YEAR = 6;

    private final ReadinessRepository found;
    private final OtherCycleRepository others;
    private final Guard guard;

    Readiness(ReadinessRepository found, OtherCycleRepository others, Guard guard) {
        this.found = found;
        this.others = others;
        this.guard = guard;
    }

    /** The red ones first. */
    List<Finding> of(Proposal wanted) {
        var findings = new ArrayList<Finding>();
        if (others.another(wanted.plan().key(), wanted.kind(), wanted.year(), wanted.key())) {
            findings.add(Finding.stop(CycleFinding.ALREADY_OPEN));
        }
        if (wanted.reporters().isEmpty()) {
            findings.add(Finding.stop(CycleFinding.NOBODY_REPORTS));
        }
        people(wanted, findings);
        days(wanted, findings);
        if (others.asksTheSame(wanted)) {
            findings.add(Finding.red(CycleFinding.SAME_TOPIC));
        }
        return findings.stream()
                .sorted((one, other) -> Boolean.compare(other.red(), one.red()))
                .toList();
    }

    private void people(Proposal wanted, List<Finding> findings) {
        var targets = found.targets(wanted, guard.today());
        about(findings, CycleFinding.TARGETS_OWED_BY_NOBODY, targets, target -> !target.held());
        about(findings, CycleFinding.HOLDERS_DO_NOT_REPORT, targets, target -> target.held() && !target.reported());
        var reporters = found.reporters(wanted.reporters(), guard.today());
        for (CycleFinding kind : List.of(CycleFinding.NOBODY_DRAFTS, CycleFinding.NOBODY_SUBMITS)) {
            boolean nobody = kind == CycleFinding.NOBODY_DRAFTS;
            Finding.redAbout(
                            kind,
                            reporters.stream()
                                    .filter(each -> each.heads() == 0 && (each.people() == 0) == nobody)
                                    .map(ReadinessRepository.Reporter::agency)
                                    .toList(),
                            reporters.size())
                    .forEach(findings::add);
        }
    }

    private static void about(
            List<Finding> findings,
            CycleFinding kind,
            List<ReadinessRepository.Asked> targets,
            Predicate<ReadinessRepository.Asked> odd) {
        Finding.redAbout(
                        kind,
                        targets.stream()
                                .filter(odd)
                                .map(ReadinessRepository.Asked::target)
                                .toList(),
                        targets.size())
                .forEach(findings::add);
    }

    private void days(Proposal wanted, List<Finding> findings) {
        LocalDate today = guard.today();
        LocalDate due = wanted.dueBefore();
        LocalDate opens = wanted.opensOn();
        StaffCycle before = wanted.before();
        if (!wanted.plan().includes(wanted.year())) {
            findings.add(Finding.red(
                    CycleFinding.YEAR_OUTSIDE_THE_PLAN,
                    wanted.year(),
                    wanted.plan().years()));
        }
        // What stays as it was is not odd anew.
        if (!due.isAfter(today) && (before == null || !before.dueBefore().equals(due))) {
            findings.add(Finding.red(CycleFinding.DEADLINE_PASSED, DayWords.of(due)));
        }
        if (!due.isAfter(LocalDate.of(wanted.year(), 1, 1))) {
            findings.add(Finding.red(CycleFinding.DEADLINE_BEFORE_THE_YEAR, DayWords.of(due), wanted.year()));
        }
        long span = ChronoUnit.DAYS.between(opens, due);
        if (span > LONG_DAYS) {
            findings.add(Finding.red(CycleFinding.LONG_SPAN, span));
        }
        // A deadline that does not come after the opening is refused, and needs no such remark.
        if (span > 0 && span < SHORT_DAYS) {
            findings.add(Finding.amber(CycleFinding.SHORT_SPAN, span));
        }
        if (opens.isBefore(today) && before == null) {
            findings.add(Finding.amber(CycleFinding.OPENED_IN_THE_PAST, DayWords.of(opens)));
        }
        if (!wanted.dataCutoff().isBefore(due)) {
            findings.add(Finding.amber(
                    CycleFinding.CUTOFF_AFTER_DEADLINE, DayWords.of(wanted.dataCutoff()), DayWords.of(due)));
        }
        if (due.isAfter(LocalDate.of(wanted.year(), 12, 31).plusMonths(MONTHS_AFTER_THE_YEAR))) {
            findings.add(Finding.amber(CycleFinding.LONG_AFTER_THE_YEAR, DayWords.of(due), wanted.year()));
        }
    }
}
