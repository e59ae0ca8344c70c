package greenplan.ui.target;

import greenplan.ui.graph.Named;
import greenplan.ui.graph.Titled;
import java.util.List;

/** The answer to {@code TargetsView.graphql}. */
record TargetsPage(Plan plan) {

    record Plan(String code, String title, boolean sample, Named province, List<Titled> objectives, Targets targets) {}

    record Targets(int totalCount, List<TargetLine> nodes) {}
}
