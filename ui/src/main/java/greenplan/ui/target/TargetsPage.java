package greenplan.ui.target;

import java.util.List;

/** The answer to {@code TargetsView.graphql}. */
record TargetsPage(Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            Province province,
            List<Objective> objectives,
            Targets targets) {}

    record Province(String code, String name) {}

    record Objective(String code, String title) {}

    record Targets(int totalCount, List<TargetLine> nodes) {}
}
