package greenplan.ui.responsibility;

import greenplan.schema.Basis;
import greenplan.ui.graph.Titled;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ResponsibilityView.graphql}. */
record ResponsibilityPage(Workspace workspace, Plan plan) {

    record Workspace(List<Link> responsibilities, List<Agency> agencies) {}

    /** Targets that no agency answers for and has to report on: inferred ones bind nobody. */
    List<Target> unassigned() {
        Set<String> held = workspace.responsibilities.stream()
                .filter(Link::binds)
                .map(Link::target)
                .collect(Collectors.toSet());
        return plan.targets.nodes.stream()
                .filter(target -> !held.contains(target.code))
                .toList();
    }

    /** Those that targets can be given to. */
    List<Agency> offered() {
        return workspace.agencies.stream().filter(Agency::answers).toList();
    }

    /** What the editor inferred and nobody decided yet. */
    List<Link> open() {
        return workspace.responsibilities.stream().filter(Link::isOpen).toList();
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
            List<Shared> sharedWith) {

        /** The editor inferred it and nobody decided yet. */
        boolean isOpen() {
            return basis == Basis.INFERRED && rejectedOn == null;
        }

        /** The agency has to report on the target by it, now or later. */
        boolean binds() {
            return basis != Basis.INFERRED && to == null;
        }

        /** The focal agency gave it, and did not end it yet. */
        boolean isRunning() {
            return (basis == Basis.ASSIGNED || basis == Basis.CONFIRMED) && to == null;
        }
    }

    /** Another agency that answers for the same quantity, by this target or another one. */
    record Shared(String target, String agencyName) {}
}
