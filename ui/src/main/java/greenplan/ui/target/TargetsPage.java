package greenplan.ui.target;

import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.Titled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code TargetsView.graphql}. */
record TargetsPage(Plan plan) {

    record Plan(
            String code,
            String title,
            @Nullable Years period,
            boolean sample,
            Named province,
            List<Titled> objectives,
            List<TopicCount> topics,
            @Nullable Under underTopic,
            Targets targets) {}

    /** A topic under which some targets stand. */
    record TopicCount(Named topic, int targets) {}

    /** The targets of the topic that is asked for; null when none is. */
    record Under(List<Code> nodes) {}

    record Code(String code) {}

    record Targets(int totalCount, List<TargetLine> nodes) {}
}
