package greenplan.backend.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.duty.Duty;
import greenplan.backend.duty.PublishedDuties;
import greenplan.backend.graph.Batch;
import greenplan.backend.plan.Plan;
import greenplan.backend.plan.PublishedPlans;
import greenplan.backend.rights.Guard;
import greenplan.backend.target.PublishedTargets;
import greenplan.backend.target.Target;
import greenplan.db.base.enums.ProgressState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What reports are about, and what the caller may do with them. */
@Controller
class ReportFieldController {

    private final Guard guard;
    private final PublishedPlans plans;
    private final PublishedTargets targets;
    private final PublishedDuties duties;
    private final SharedRepository shared;
    private final ReportDifficultyRepository difficulties;

    ReportFieldController(
            Guard guard,
            PublishedPlans plans,
            PublishedTargets targets,
            PublishedDuties duties,
            SharedRepository shared,
            ReportDifficultyRepository difficulties) {
        this.guard = guard;
        this.plans = plans;
        this.targets = targets;
        this.duties = duties;
        this.shared = shared;
        this.difficulties = difficulties;
    }

    @BatchMapping(typeName = "StaffCycle", field = "subject")
    Map<StaffCycle, Plan> plan(List<StaffCycle> cycles) {
        return Batch.one(cycles, StaffCycle::planKey, keys -> plans.byKeys(keys, guard.today()));
    }

    @BatchMapping(typeName = "ReportValue", field = "subject")
    Map<ValueRow, Target> target(List<ValueRow> rows) {
        return Batch.one(rows, ValueRow::key, keys -> targets.byKeys(keys, guard.today()));
    }

    @BatchMapping(typeName = "ReportValue")
    Map<ValueRow, List<Target>> subjects(List<ValueRow> rows) {
        var keys = rows.stream()
                .flatMap(row -> row.quantity().promises().stream())
                .map(Quantity.Promise::target)
                .collect(toSet());
        var found = targets.byKeys(keys, guard.today());
        return rows.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        row -> row.quantity().promises().stream()
                                .map(promise -> Objects.requireNonNull(found.get(promise.target())))
                                .toList()));
    }

    @BatchMapping(typeName = "ReportValue")
    Map<ValueRow, List<SharedRepository.Telling>> others(List<ValueRow> rows) {
        var all = shared.ofCycles(rows.stream().map(ValueRow::cycle).collect(toSet()), guard.today());
        return rows.stream().distinct().collect(toMap(identity(), row -> {
            var theirs = all.get(SharedRepository.Key.of(row));
            return theirs == null ? List.of() : theirs.besides(row.report());
        }));
    }

    @BatchMapping(typeName = "Report")
    Map<Report, List<Report.Removed>> removedDifficulties(List<Report> reports) {
        var all = difficulties.removed(reports.stream().map(Report::key).toList());
        return reports.stream()
                .distinct()
                .collect(toMap(identity(), report -> all.getOrDefault(report.key(), List.of())));
    }

    @BatchMapping(typeName = "StaffCycle", field = "shared")
    Map<StaffCycle, List<SharedRepository.Shared>> shared(List<StaffCycle> cycles) {
        var all = shared.ofCycles(cycles.stream().map(StaffCycle::key).collect(toSet()), guard.today());
        return cycles.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        cycle -> all.entrySet().stream()
                                .filter(entry -> entry.getKey().cycle() == cycle.key())
                                .map(Map.Entry::getValue)
                                .toList()));
    }

    @BatchMapping(typeName = "ReportProgress", field = "subject")
    Map<Report.Duty, Duty> duty(List<Report.Duty> rows) {
        return Batch.one(rows, Report.Duty::key, keys -> duties.byKeys(keys, guard.today()));
    }

    // What stands in `told` is told by the row itself in the contract.

    @SchemaMapping(typeName = "ReportProgress")
    @Nullable
    ProgressState state(Report.Duty row) {
        return row.told() == null ? null : row.told().state();
    }

    @SchemaMapping(typeName = "ReportProgress")
    @Nullable
    String text(Report.Duty row) {
        return row.told() == null ? null : row.told().text();
    }

    @SchemaMapping(typeName = "ReportProgress")
    @Nullable
    String product(Report.Duty row) {
        return row.told() == null ? null : row.told().product();
    }

    @SchemaMapping(typeName = "ReportProgress")
    @Nullable
    LocalDate day(Report.Duty row) {
        return row.told() == null ? null : row.told().day();
    }

    @SchemaMapping(typeName = "ReportProgress", field = "public")
    @Nullable
    Progress open(Report.Duty row) {
        return row.open();
    }

    @BatchMapping(typeName = "Report")
    Map<Report, List<ReportMove>> mayNow(List<Report> reports) {
        var caller = guard.signedIn();
        var may = new HashMap<Report, List<ReportMove>>();
        reports.forEach(report -> may.put(report, ReportMove.of(report, caller, guard.today())));
        return may;
    }

    @BatchMapping(typeName = "Report")
    Map<Report, Boolean> submittedByMe(List<Report> reports) {
        Long caller = guard.signedIn().account();
        var mine = new HashMap<Report, Boolean>();
        reports.forEach(report -> mine.put(report, Objects.equals(report.submittedBy(), caller)));
        return mine;
    }
}
