package greenplan.ui.plan;

import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.Translation;
import greenplan.ui.target.TargetLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ObjectiveView.graphql}. */
record ObjectivePage(Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            List<Objective> objectives) {

        Head head() {
            return new Head(code, title, period, province);
        }
    }

    record Objective(String code, String title, Clause clause, List<TargetLine> targets) {}

    record Clause(
            String path, @Nullable String text, @Nullable Translation translation) {}
}
