package greenplan.backend.reorganisation;

import greenplan.backend.succession.Holding;
import greenplan.backend.succession.Line;
import greenplan.backend.succession.Passage;
import greenplan.backend.succession.Step;
import greenplan.backend.succession.Step.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a proposal does to an organisation: shown as a preview, and written when it is decided.
 *
 * @param step the step that the rules know
 * @param duties every duty that a predecessor bears, also one that stays
 * @param targets every target that a predecessor answers for, also one that stays
 */
record Reorganisation(Step step, List<DutyEffect> duties, List<TargetEffect> targets) {

    /**
     * What becomes of a duty.
     *
     * @param passages share by share
     * @param ended holdings that end on the day before, as they were
     * @param begun holdings that begin on the day
     */
    record DutyEffect(
            Organisation.Duty duty,
            List<Passage> passages,
            List<Holding> ended,
            List<Holding> begun,
            List<Holding> all) {}

    /** What becomes of the link of a target. */
    record TargetEffect(Organisation.Link link, Passage passage) {}

    /**
     * Works out the effects; what is proposed must have been checked.
     *
     * @param dutiesSent where single duties go
     * @param targetsSent where single targets go
     */
    static Reorganisation of(
            Organisation before,
            Step step,
            List<Proposal.Destination> dutiesSent,
            List<Proposal.Destination> targetsSent) {
        var passagesOf = new HashMap<Long, List<Passage>>();
        var duties = new ArrayList<DutyEffect>();
        for (Organisation.Duty duty : before.duties()) {
            Line.Passed passed = Line.through(duty.holdings(), step, sent(dutiesSent, duty.plan(), duty.code()));
            if (!passed.passages().isEmpty()) {
                passagesOf.put(duty.key(), passed.passages());
                duties.add(new DutyEffect(
                        duty,
                        passed.passages(),
                        duty.holdings().stream()
                                .filter(held -> !passed.holdings().contains(held))
                                .toList(),
                        passed.holdings().stream()
                                .filter(held -> Objects.equals(held.change(), step.code()))
                                .toList(),
                        passed.holdings()));
            }
        }
        var targets = new ArrayList<TargetEffect>();
        for (Organisation.Link link : before.links()) {
            Sent sent = sent(targetsSent, link.plan(), link.target()).stream()
                    .filter(each -> each.from().equals(link.holder()))
                    .findFirst()
                    .orElse(null);
            Line.through(link.holder(), link.modality(), step, sent, ofDuty(link, passagesOf))
                    .ifPresent(passage -> targets.add(new TargetEffect(link, passage)));
        }
        return new Reorganisation(step, List.copyOf(duties), List.copyOf(targets));
    }

    /** Somebody else bears a duty, or answers for a target. */
    boolean movesSomething() {
        return duties.stream().flatMap(effect -> effect.passages().stream()).anyMatch(passage -> !passage.stays())
                || targets.stream().anyMatch(effect -> !effect.passage().stays());
    }

    private static List<Sent> sent(List<Proposal.Destination> all, String plan, String what) {
        return all.stream()
                .filter(each -> each.plan().equals(plan) && each.what().equals(what))
                .map(each -> new Sent(each.from(), each.to(), null))
                .toList();
    }

    private static List<Passage> ofDuty(Organisation.Link link, Map<Long, List<Passage>> passages) {
        return link.dutyKey() == null ? List.of() : passages.getOrDefault(link.dutyKey(), List.of());
    }
}
