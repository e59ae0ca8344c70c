package greenplan.ui.compare;

import greenplan.schema.ComparisonGrade;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code CompareView.graphql}. */
record ComparePage(Indicators indicators) {

    record Indicators(PageInfo pageInfo, List<Indicator> nodes) {}

    record Indicator(String code, String name, List<Target> targets) {

        /** Names of the provinces that promise something by it. */
        List<String> provinces() {
            return targets.stream()
                    .map(target -> target.plan().province().name())
                    .distinct()
                    .toList();
        }
    }

    record Target(String code, String title, @Nullable Integer dueYear, Plan plan, List<Judgement> comparable) {}

    record Plan(String code, Named province) {}

    record Judgement(ComparisonGrade grade, String reason, Other target) {}

    record Other(String code, String title, @Nullable Integer dueYear, Plan plan, Measured indicator) {}

    record Measured(String code) {}
}
