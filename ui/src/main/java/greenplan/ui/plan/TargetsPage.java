package greenplan.ui.plan;

import java.util.List;

/** The answer to {@code TargetsView.graphql}. */
record TargetsPage(Plan plan) {

    record Plan(
            String code, String title, boolean sample, Place province, List<Objective> objectives, Targets targets) {

        Head head() {
            return new Head(code, title, province.code(), province.name(), sample);
        }
    }

    record Objective(String code, ObjectiveKind kind, String title) {}

    record Targets(int totalCount, List<TargetLine> nodes) {}
}
