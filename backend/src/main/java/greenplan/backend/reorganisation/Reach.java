package greenplan.backend.reorganisation;

import greenplan.backend.succession.Passage;
import greenplan.db.base.enums.CycleKind;
import greenplan.db.base.enums.ReportState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a reorganisation of agencies reaches beside duties and targets: roles and open reports. Nothing is moved or merged: each
 * report keeps its rows, deadline, comments and history, and whoever answers for its agency on a day goes on with it.
 *
 * @param roles roles for a predecessor that go on after the day before
 * @param reports reports of a predecessor that are not accepted yet
 * @param begun reports that begin on the day, because somebody takes over in the middle of a cycle and has none
 */
record Reach(List<RoleEffect> roles, List<ReportEffect> reports, List<NewReport> begun) {

    /** A report that is not accepted, and who goes on with it. */
    record ReportEffect(
            long key,
            long cycle,
            String plan,
            CycleKind kind,
            int year,
            ReportState state,
            String from,
            @Nullable String to) {}

    /** A report that begins. */
    record NewReport(long cycle, String plan, CycleKind kind, int year, String agency) {}

    /** That an agency answers for a report in a cycle. */
    record Answering(long cycle, String agency) {}

    /** The cycles of the reports. */
    List<Long> cycles() {
        return reports.stream().map(ReportEffect::cycle).distinct().toList();
    }

    /**
     * The same with the reports that begin.
     *
     * @param answering agencies that answer for a report in these cycles on the day before
     */
    Reach beginning(Reorganisation effects, Set<Answering> answering) {
        var has = new HashSet<>(answering);
        reports.stream()
                .filter(report -> report.to != null)
                .forEach(report -> has.add(new Answering(report.cycle, report.to)));
        var starting = new ArrayList<NewReport>();
        for (ReportEffect report : reports) {
            for (String heir : takingOver(effects, report.plan)) {
                if (has.add(new Answering(report.cycle, heir))) {
                    starting.add(new NewReport(report.cycle, report.plan, report.kind, report.year, heir));
                }
            }
        }
        return new Reach(roles, reports, List.copyOf(starting));
    }

    /** Who gets a duty or a target of the plan. */
    private static Set<String> takingOver(Reorganisation effects, String plan) {
        return Stream.concat(
                        effects.duties().stream()
                                .filter(effect -> effect.duty().plan().equals(plan))
                                .flatMap(effect -> effect.passages().stream()),
                        effects.targets().stream()
                                .filter(effect -> effect.link().plan().equals(plan))
                                .map(Reorganisation.TargetEffect::passage))
                .filter(passage -> !passage.stays() && passage.to() != null)
                .map(Passage::to)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
