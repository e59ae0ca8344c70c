package greenplan.backend.cycle;

import greenplan.backend.graph.DayWords;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.db.base.enums.CycleFinding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency changes what a cycle is, while nothing of it was accepted. */
@Service
class CycleChanges {

    private final CycleDesk desk;
    private final OpeningRepository opening;
    private final DecisionRepository decisions;
    private final FiledCycleRepository filed;
    private final Proposals proposals;
    private final Readiness readiness;

    CycleChanges(
            CycleDesk desk,
            OpeningRepository opening,
            DecisionRepository decisions,
            FiledCycleRepository filed,
            Proposals proposals,
            Readiness readiness) {
        this.desk = desk;
        this.opening = opening;
        this.decisions = decisions;
        this.filed = filed;
        this.proposals = proposals;
        this.readiness = readiness;
    }

    /** Changes a cycle of which nothing was accepted; a reason is needed once something was submitted. */
    StaffCycle change(Caller caller, CycleInput.Change input) {
        StaffCycle before = desk.stored(caller, input.id(), "id");
        long key = before.key();
        opening.oneAtATime(before.planKey());
        filed.hold(key);
        before = desk.stored(key);
        var problems = new Problems();
        Proposal wanted = proposals.changed(before, input.asked());
        if (before.version() != input.expectedVersion()) {
            throw Conflict.between(input.expectedVersion(), before.version(), shown(wanted), shown(before))
                    .over(before);
        }
        before.ending().refuseClosed(problems);
        problems.unless(!filed.isAcceptedFrom(key), null, "cycle.ACCEPTED_FROM");
        problems.refuse();
        Proposals.check(wanted, problems);
        problems.unless(
                !wanted.isAs(before)
                        || (input.overrides() != null && !input.overrides().isEmpty()),
                null,
                "cycle.SAME",
                DayWords.of(before.dueBefore()),
                DayWords.of(before.dataCutoff()));
        problems.length(input.reason(), 1, 500, "reason");
        int come = filed.filed(key);
        problems.unless(come == 0 || input.reason() != null, "reason", "cycle.SUBMITTED_ALREADY", come);
        Map<CycleFinding, String> reasons = CycleInput.reasons(input.overrides(), problems);
        problems.refuse();
        var given = new HashMap<CycleFinding, String>();
        before.overrides().forEach(each -> given.put(each.finding(), each.reason()));
        reasons = Finding.answered(readiness.of(wanted), reasons, given, problems);
        problems.refuse();
        boolean named = before.kind() == wanted.kind() && before.year() == wanted.year();
        int number = named ? before.number() : opening.number(wanted.plan().key(), wanted.kind(), wanted.year());
        decisions.change(key, input.expectedVersion(), wanted, number, CleanText.orNull(input.reason()));
        decisions.overridden(key, reasons);
        return desk.stored(key);
    }

    private static Map<String, @Nullable Object> shown(Proposal wanted) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("kind", wanted.kind());
        shown.put("year", wanted.year());
        shown.put("opensOn", wanted.opensOn());
        shown.put("dueBefore", wanted.dueBefore());
        shown.put("dataCutoff", wanted.dataCutoff());
        return shown;
    }

    private static Map<String, @Nullable Object> shown(StaffCycle stored) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("kind", stored.kind());
        shown.put("year", stored.year());
        shown.put("opensOn", stored.opensOn());
        shown.put("dueBefore", stored.dueBefore());
        shown.put("dataCutoff", stored.dataCutoff());
        return shown;
    }
}
