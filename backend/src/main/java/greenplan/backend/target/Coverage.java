package greenplan.backend.target;

import greenplan.schema.DutyStanding;
import greenplan.schema.EvidenceUse;
import greenplan.schema.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan promises and what is known of it.
 *
 * @param numeric targets with a number
 * @param withData targets with at least one published value of the same definition and territory
 * @param published targets with at least one published value, of whatever definition and territory
 * @param bearers who the plan's sections give duties to, classes included
 * @param verdicts how many targets have which verdict, without those that none has
 * @param expired those whose due year is over; null when there are none
 * @param nextDue the nearest due year that is not over; null when none is ahead
 * @param dutyStandings how far the duties have got
 * @param standings how each target stands, for whoever counts some of them
 * @param gone those that are judged on an area that is no more; null when there are none
 */
record Coverage(
        int targets,
        int numeric,
        int withData,
        int published,
        int duties,
        int bearers,
        int notes,
        List<VerdictCount> verdicts,
        @Nullable Expired expired,
        @Nullable GoneArea gone,
        @Nullable NextDue nextDue,
        List<DutyCount> dutyStandings,
        List<TargetStanding> standings) {

    /** How many duties have got how far. */
    record DutyCount(DutyStanding standing, int count) {}

    /**
     * How many targets have a verdict.
     *
     * @param provisional how many of them on figures that may still change
     * @param kept how many of them only hold, as of now, the level that they are to hold
     * @param series on how many series of values they rest; targets of one indicator and class share one
     */
    record VerdictCount(Verdict verdict, int count, int provisional, int kept, int series) {

        static VerdictCount of(Verdict verdict, Collection<Judging.Judged> judged) {
            var own = judged.stream()
                    .filter(one -> one.status().verdict() == verdict)
                    .toList();
            return new VerdictCount(
                    verdict,
                    own.size(),
                    (int) own.stream().filter(one -> one.status().provisional()).count(),
                    (int) own.stream().filter(Judging.Judged::kept).count(),
                    (int) own.stream()
                            .flatMap(one -> one.evidence().stream())
                            .filter(exhibit -> exhibit.use() == EvidenceUse.JUDGED)
                            .map(exhibit -> exhibit.observation().key())
                            .distinct()
                            .count());
        }
    }

    /** What a plan holds besides its targets. */
    record Others(List<DutyCount> duties, int bearers, int notes) {}

    static Coverage of(Map<Target, Judging.Judged> found, Others others, LocalDate today) {
        Collection<Target> targets = found.keySet();
        Collection<Judging.Judged> judged = found.values();
        return new Coverage(
                targets.size(),
                (int) targets.stream().filter(Target::numeric).count(),
                (int) judged.stream()
                        .filter(j -> j.evidence().stream().anyMatch(Exhibit::counts))
                        .count(),
                (int) judged.stream().filter(Judging.Judged::isKnown).count(),
                others.duties().stream().mapToInt(DutyCount::count).sum(),
                others.bearers(),
                others.notes(),
                Arrays.stream(Verdict.values())
                        .map(verdict -> VerdictCount.of(verdict, judged))
                        .filter(verdict -> verdict.count() > 0)
                        .toList(),
                Expired.of(found, today),
                GoneArea.of(targets, today),
                NextDue.of(targets, today),
                others.duties(),
                found.entrySet().stream()
                        .map(one -> new TargetStanding(
                                one.getKey().key(),
                                one.getValue().status().verdict(),
                                one.getValue().kept(),
                                one.getKey().promise().isOver(today)))
                        .toList());
    }
}
