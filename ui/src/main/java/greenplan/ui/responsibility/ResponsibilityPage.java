package greenplan.ui.responsibility;

import greenplan.schema.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ResponsibilityView.graphql}. */
record ResponsibilityPage(Workspace workspace, Plan plan, Agencies agencies) {

    record Workspace(List<Link> responsibilities) {}

    record Plan(Targets targets) {}

    record Targets(List<Target> nodes) {}

    record Target(String id, String code, String title) {}

    record Agencies(List<Agency> nodes) {}

    record Agency(String code, String name, boolean ended) {}

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
            int version) {

        /** The editor inferred it and nobody decided yet. */
        boolean isOpen() {
            return basis == Basis.INFERRED && rejectedOn == null;
        }

        /** The focal agency gave it, and did not end it yet. */
        boolean isRunning() {
            return (basis == Basis.ASSIGNED || basis == Basis.CONFIRMED) && to == null;
        }
    }
}
