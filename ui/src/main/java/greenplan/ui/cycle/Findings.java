package greenplan.ui.cycle;

import greenplan.schema.CycleFindingKind;
import greenplan.schema.FindingSeverity;
import java.util.List;

/** The answer to {@code Readiness.graphql}. */
record Findings(Workspace workspace) {

    record Workspace(List<Finding> readiness) {}

    record Finding(
            CycleFindingKind kind, FindingSeverity severity, boolean answerable, String message, List<Thing> objects) {

        boolean red() {
            return severity == FindingSeverity.RED;
        }
    }

    record Thing(String code, String name) {}
}
