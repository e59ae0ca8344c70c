package greenplan.ui.topic;

import greenplan.schema.Verdict;
import greenplan.ui.element.VerdictGroup;
import java.util.List;

/** How the targets of a plan under a topic stand. */
public record TopicStanding(Topic topic, int targets, List<Count> verdicts) {

    /** What readers look for; its picture is named. */
    public record Topic(String code, String name, String icon) {}

    /** How many targets have a verdict. */
    public record Count(Verdict verdict, int count) {}

    int count(VerdictGroup group) {
        return verdicts.stream()
                .filter(each -> VerdictGroup.of(each.verdict()) == group)
                .mapToInt(Count::count)
                .sum();
    }
}
