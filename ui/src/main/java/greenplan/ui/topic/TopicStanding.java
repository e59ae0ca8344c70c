package greenplan.ui.topic;

import greenplan.schema.Verdict;
import greenplan.ui.element.VerdictGroup;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.stream.Stream;

/** How the targets of a plan under a topic stand. */
public record TopicStanding(Topic topic, int targets, List<Count> verdicts) {

    /** What readers look for; its picture is named. */
    public record Topic(String code, String name, String icon) {}

    /** How many targets have a verdict. */
    public record Count(Verdict verdict, int count) {}

    /** What a reader should know first: overdue, else behind, else good, else that nobody can tell. */
    VerdictGroup first() {
        return Stream.of(VerdictGroup.OVERDUE, VerdictGroup.BEHIND, VerdictGroup.GOOD)
                .filter(group -> count(group) > 0)
                .findFirst()
                .orElse(VerdictGroup.UNKNOWN);
    }

    /** The same in words: {@code 2 quá hạn}. */
    public String words(Voice voice) {
        var group = first();
        return group == VerdictGroup.UNKNOWN ? group.word(voice) : voice.say("topic.state." + group, count(group));
    }

    private int count(VerdictGroup group) {
        return verdicts.stream()
                .filter(each -> VerdictGroup.of(each.verdict()) == group)
                .mapToInt(Count::count)
                .sum();
    }
}
