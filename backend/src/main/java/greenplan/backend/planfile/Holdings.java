package greenplan.backend.planfile;

import greenplan.backend.graph.Text;
import greenplan.backend.succession.Holding;
import greenplan.backend.succession.Line;
import greenplan.backend.succession.Passage;
import greenplan.backend.succession.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries the duties and targets of a package through its reorganisations, by the rules that hold for all of them. */
public final class Holdings {

    private final AgencySheet agencies;
    private final List<Step> steps;

    public Holdings(AgencySheet agencies) {
        this.agencies = agencies;
        this.steps = agencies.changes().stream()
                .sorted(Comparator.comparing(AgencySheet.Change::date))
                .map(this::step)
                .toList();
    }

    private Step step(AgencySheet.Change change) {
        return new Step(
                change.code(),
                change.date(),
                change.predecessors(),
                change.successors(),
                agencies.agencies().stream()
                        .filter(agency -> agency.existsOn(change.date()))
                        .map(AgencySheet.Agency::code)
                        .filter(change.predecessors()::contains)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Who bears a duty from when to when. */
    public List<Holding> of(DutyEntry duty) {
        List<Holding> holdings = named(duty);
        for (Step step : steps) {
            holdings = Line.through(holdings, step, sent(duty, step)).holdings();
        }
        return holdings;
    }

    /** What becomes of its shares, by the code of the reorganisation; what stays is left out. */
    public Map<String, List<Passage>> passages(DutyEntry duty) {
        var passages = new LinkedHashMap<String, List<Passage>>();
        List<Holding> holdings = named(duty);
        for (Step step : steps) {
            Line.Passed passed = Line.through(holdings, step, sent(duty, step));
            holdings = passed.holdings();
            passages.put(
                    step.code(),
                    passed.passages().stream()
                            .filter(passage -> !passage.stays())
                            .distinct()
                            .toList());
        }
        return passages;
    }

    /** To whom a link goes, by the code of the reorganisation; what stays is left out. */
    public Map<String, Passage> passages(TargetEntry.Responsible link, @Nullable DutyEntry duty) {
        var passages = new HashMap<String, Passage>();
        String holder = link.agency();
        List<Holding> holdings = duty == null ? List.of() : named(duty);
        for (Step step : steps) {
            List<Passage> ofDuty = List.of();
            if (duty != null) {
                Line.Passed passed = Line.through(holdings, step, sent(duty, step));
                holdings = passed.holdings();
                ofDuty = passed.passages();
            }
            Optional<Passage> passage = Line.through(holder, link.modality(), step, null, ofDuty);
            if (passage.isPresent() && !passage.get().stays()) {
                passages.put(step.code(), passage.get());
                holder = passage.get().to();
            }
        }
        return passages;
    }

    private static List<Holding> named(DutyEntry duty) {
        var holdings = new ArrayList<Holding>();
        for (DutyEntry.Bearer bearer : duty.bearers()) {
            holdings.add(Holding.named(bearer.agency(), bearer.modality(), holdings.size() + 1));
        }
        return holdings;
    }

    private static List<Step.Sent> sent(DutyEntry duty, Step step) {
        return duty.successions().stream()
                .filter(succession -> succession.change().equals(step.code()))
                .map(succession -> new Step.Sent(succession.from(), succession.to(), text(succession.note())))
                .toList();
    }

    private static @Nullable Text text(@Nullable Bilingual note) {
        return note == null ? null : new Text(note.vi(), note.en());
    }
}
