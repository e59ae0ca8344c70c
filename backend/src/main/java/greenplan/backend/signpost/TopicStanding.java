package greenplan.backend.signpost;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import greenplan.backend.target.TargetStanding;
import greenplan.backend.topic.Topic;
import greenplan.schema.Verdict;
import java.util.List;
import java.util.TreeMap;

/**
 * How the targets of a plan under a topic stand: the graph's {@code TopicStanding}.
 *
 * @param overdue how many are over without a figure that proves them met or missed
 */
record TopicStanding(Topic topic, int targets, int overdue, List<TopicVerdict> verdicts) {

    /**
     * How many of them have a verdict.
     *
     * @param kept how many of them only hold, as of now, the level that they are to hold
     */
    record TopicVerdict(Verdict verdict, int count, int kept) {

        private static TopicVerdict of(Verdict verdict, List<TargetStanding> targets) {
            return new TopicVerdict(verdict, targets.size(), (int)
                    targets.stream().filter(TargetStanding::kept).count());
        }
    }

    static TopicStanding of(Topic topic, List<TargetStanding> targets) {
        var verdicts = targets.stream().collect(groupingBy(TargetStanding::verdict, TreeMap::new, toList()));
        return new TopicStanding(
                topic,
                targets.size(),
                (int) targets.stream().filter(TopicStanding::isUnproved).count(),
                verdicts.entrySet().stream()
                        .map(each -> TopicVerdict.of(each.getKey(), each.getValue()))
                        .toList());
    }

    private static boolean isUnproved(TargetStanding target) {
        return target.over() && target.verdict() != Verdict.ACHIEVED && target.verdict() != Verdict.NOT_ACHIEVED;
    }
}
