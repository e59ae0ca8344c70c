package greenplan.backend.target;

import greenplan.schema.Verdict;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What a plan promises and what is known of it.
 *
 * @param numeric targets with a number
 * @param withData targets with at least one published value of the same definition and territory
 * @param bearers who the plan's sections give duties to, classes included
 * @param verdicts how many targets have which verdict, without those that none has
 */
record Coverage(
        int targets, int numeric, int withData, int duties, int bearers, int notes, List<VerdictCount> verdicts) {

    record VerdictCount(Verdict verdict, int count) {}

    /** What a plan holds besides its targets. */
    record Others(int duties, int bearers, int notes) {}

    static Coverage of(Collection<Target> targets, Collection<Judging.Judged> judged, Others others) {
        return new Coverage(
                targets.size(),
                (int) targets.stream().filter(Target::numeric).count(),
                (int) judged.stream()
                        .filter(j -> j.evidence().stream().anyMatch(Exhibit::counts))
                        .count(),
                others.duties(),
                others.bearers(),
                others.notes(),
                Arrays.stream(Verdict.values())
                        .map(verdict -> new VerdictCount(verdict, (int) judged.stream()
                                .filter(j -> j.status().verdict() == verdict)
                                .count()))
                        .filter(verdict -> verdict.count() > 0)
                        .toList());
    }
}
