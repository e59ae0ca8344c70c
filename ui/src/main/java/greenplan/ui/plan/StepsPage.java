package greenplan.ui.plan;

import greenplan.schema.Audience;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Translation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code StepsView.graphql}. */
record StepsPage(List<Named> topics, List<Named> trades, Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            List<Clause> clauses,
            Total everyAction,
            Total everyMeasure,
            Steps actions,
            Steps measures,
            List<Phase> phases) {

        Head head() {
            return new Head(code, title, period, province);
        }
    }

    record Clause(
            String path,
            @Nullable String parent,
            @Nullable String label,
            String role,
            @Nullable String text,
            @Nullable Translation translation) {}

    record Steps(PageInfo pageInfo, List<Step> nodes) {}

    record Total(int totalCount) {}

    record Step(
            String code,
            String quote,
            @Nullable Translation translation,
            Group group,
            List<Named> topics,
            List<Named> trades,
            List<Audience> audience) {}

    record Group(String path) {}

    record Phase(Years period, String quote, Place clause) {}

    record Place(String path, @Nullable Translation translation) {}
}
