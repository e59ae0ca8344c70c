package greenplan.ui.indicator;

import greenplan.schema.Direction;
import greenplan.ui.graph.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code IndicatorsView.graphql}. */
record IndicatorsPage(Indicators indicators) {

    record Indicators(int totalCount, PageInfo pageInfo, List<Indicator> nodes) {}

    record Indicator(
            String code,
            String name,
            @Nullable String unit,
            @Nullable Direction direction,
            List<Target> targets,
            Observations observations) {}

    record Target(Plan plan) {}

    record Plan(Province province) {}

    record Province(String name) {}

    record Observations(int totalCount) {}
}
