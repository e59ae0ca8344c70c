package greenplan.ui.target;

import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Titled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code TargetsView.graphql}. */
record TargetsPage(List<Named> topics, Plan plan) {

    record Plan(
            String code,
            String title,
            @Nullable Years period,
            boolean sample,
            Named province,
            List<Titled> objectives,
            Under underTopics,
            Targets targets) {}

    record Under(List<UnderTopics> nodes) {}

    /** The topics under which a target stands. */
    record UnderTopics(String code, List<Code> topics) {}

    record Code(String code) {}

    record Targets(PageInfo pageInfo, List<TargetLine> nodes) {}
}
