package greenplan.ui.plan;

import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code PlansView.graphql}. */
record PlansPage(Plans plans) {

    record Plans(List<Plan> nodes) {}

    record Plan(
            String code,
            String title,
            @Nullable Years period,
            PlanSummary.Act act,
            PlanSummary.Coverage coverage,
            Named province) {}
}
