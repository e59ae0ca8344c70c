package greenplan.ui.indicator;

import greenplan.schema.Direction;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code IndicatorsView.graphql}. */
record IndicatorsPage(List<Named> topics, List<Count> indicatorCounts, Indicators indicators) {

    /** How many indicators stand under the same topics, with or without figures. */
    record Count(List<Code> topics, boolean known, long count) {}

    record Code(String code) {}

    record Indicators(int totalCount, Placed pageInfo, List<Indicator> nodes) {}

    /** @param topics under which it stands, the most fitting first */
    record Indicator(
            String code,
            String name,
            @Nullable String unit,
            @Nullable Direction direction,
            List<Named> topics,
            List<Target> targets,
            Observations observations) {}

    record Target(Plan plan) {}

    record Plan(Province province) {}

    record Province(String name) {}

    record Observations(int totalCount) {}
}
