package greenplan.ui.responsibility;

import greenplan.schema.Basis;
import greenplan.schema.CycleKind;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Titled;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ResponsibilityView.graphql}. */
record ResponsibilityPage(Workspace workspace, Plan plan) {

    record Workspace(
            Links responsibilityList, Undecided undecided, List<String> unassignedTargets, List<Agency> agencies) {}

    /** A page of the links that are looked for. */
    record Links(List<Link> nodes, PageInfo pageInfo, int totalCount) {}

    record Undecided(List<Inference> nodes) {}

    /** Targets that no agency answers for and has to report on: inferred ones bind nobody. */
    List<Target> unassigned() {
        var codes = Set.copyOf(workspace.unassignedTargets);
        return plan.targets.nodes.stream()
                .filter(target -> codes.contains(target.code))
                .toList();
    }

    /** Those that targets can be given to. */
    List<Agency> offered() {
        return workspace.agencies.stream().filter(Agency::answers).toList();
    }

    /** What the editor inferred and nobody decided yet. */
    List<Inference> open() {
        return workspace.undecided.nodes;
    }

    /** Global ids of the targets by their codes. */
    Map<String, String> ids() {
        return plan.targets.nodes.stream().collect(Collectors.toMap(Target::code, Target::id));
    }

    record Plan(Targets targets) {}

    record Targets(List<Target> nodes) {}

    record Target(
            String id, String code, String title, @Nullable Titled objective) {

        String inWords() {
            return code + " " + title;
        }
    }

    record Agency(String code, String name, boolean answers, boolean owesReports) {}

    /** What the editor inferred from a near duty. */
    record Inference(
            String id,
            String target,
            String targetTitle,
            String agencyName,
            @Nullable String duty,
            int version) {}

    record Link(
            String id,
            String target,
            String targetTitle,
            String agencyName,
            Basis basis,
            @Nullable String act,
            @Nullable LocalDate actDate,
            @Nullable String duty,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String endedAct,
            @Nullable LocalDate endedActDate,
            @Nullable String endedReason,
            @Nullable LocalDate rejectedOn,
            @Nullable String rejectedReason,
            int version,
            List<Shared> sharedWith,
            List<Cycle> mayJoin) {

        /** The editor inferred it and nobody decided yet. */
        boolean isOpen() {
            return basis == Basis.INFERRED && rejectedOn == null;
        }

        /** The focal agency gave it, and did not end it yet. */
        boolean isRunning() {
            return (basis == Basis.ASSIGNED || basis == Basis.CONFIRMED) && to == null;
        }
    }

    /** An open cycle in which a link does not count. */
    record Cycle(
            String id, CycleKind kind, int year, @Nullable String topic) {}

    /** Another agency that answers for the same quantity, by this target or another one. */
    record Shared(String target, String agencyName) {}
}
