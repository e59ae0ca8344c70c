package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Organisation.Agency;
import greenplan.backend.reorganisation.Organisation.Duty;
import greenplan.backend.reorganisation.Organisation.Link;
import greenplan.backend.succession.Holding;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agencies with duties and targets in memory; reorganised by the rules, it remembers who held each share and why. */
final class World {

    static final LocalDate BEGINNING = LocalDate.of(2040, 1, 1);

    final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    final List<Share> shares = new ArrayList<>();
    private int changes;

    /** One named bearer's part in a duty, with everybody who held it since. */
    record Share(long duty, Modality modality, List<Turn> turns) {

        Turn on(LocalDate day) {
            return turns.stream()
                    .filter(turn -> !turn.from.isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }
    }

    /** From a day on it is held by an agency; by nobody because of a reorganisation. */
    record Turn(
            LocalDate from,
            @Nullable String holder,
            @Nullable String change) {}

    World agency(String... codes) {
        for (String code : codes) {
            agencies.put(code, agency(code, List.of(new DateSpan(null, null)), null));
        }
        return this;
    }

    World duty(long key, String... bearers) {
        var holdings = new ArrayList<Holding>();
        for (String bearer : bearers) {
            Modality modality = holdings.size() < 2 ? Modality.LEAD : Modality.COOPERATING;
            holdings.add(Holding.named(bearer, modality, holdings.size() + 1));
            var turns = new ArrayList<>(List.of(new Turn(LocalDate.MIN, bearer, null)));
            shares.add(new Share(key, modality, turns));
        }
        duties.add(new Duty(key, "plan", "V." + key, new Text("Việc", "Work"), holdings));
        return this;
    }

    World target(long key, @Nullable Long duty, String agency) {
        links.add(new Link(key, "plan", "II-" + key, new Text("Chỉ tiêu", "Target"), Modality.LEAD, duty, agency));
        return this;
    }

    Organisation now() {
        return new Organisation(Map.copyOf(agencies), List.copyOf(duties), List.copyOf(links));
    }

    List<Holding> holdings(long duty) {
        return duties.stream()
                .filter(each -> each.key() == duty)
                .findFirst()
                .orElseThrow()
                .holdings();
    }

    List<Link> links() {
        return links;
    }

    /** Problem codes of a proposal. */
    List<String> problems(Proposal proposal) {
        var problems = new Problems();
        AgencyProposalCheck.check(now(), proposal, problems);
        return problems.list().stream().map(problem -> problem.code()).toList();
    }

    /** Does what the proposal says. */
    Reorganisation does(Proposal proposal) {
        String code = "change-" + ++changes;
        Reorganisation effects = Reorganisation.of(now(), proposal.step(code), proposal.duties(), proposal.targets());
        LocalDate day = proposal.date();
        for (Reorganisation.DutyEffect effect : effects.duties()) {
            duties.replaceAll(duty -> duty.key() == effect.duty().key()
                    ? new Duty(duty.key(), duty.plan(), duty.code(), duty.title(), effect.all())
                    : duty);
            for (Share share : shares) {
                effect.passages().stream()
                        .filter(passage -> share.duty == effect.duty().key()
                                && share.modality == passage.modality()
                                && passage.from().equals(share.on(day).holder))
                        .findFirst()
                        .ifPresent(passage -> share.turns.add(new Turn(day, passage.to(), code)));
            }
        }
        effects.targets()
                .forEach(effect ->
                        links.replaceAll(link -> link.key() == effect.link().key()
                                ? new Link(
                                        link.key(),
                                        link.plan(),
                                        link.target(),
                                        link.title(),
                                        link.modality(),
                                        link.dutyKey(),
                                        effect.passage().to())
                                : link));
        for (String predecessor : proposal.predecessors()) {
            Agency before = agencies.get(predecessor);
            List<DateSpan> exists = effects.step().goingOn().contains(predecessor)
                    ? before.exists()
                    : List.of(new DateSpan(before.exists().getFirst().from(), day));
            agencies.put(predecessor, agency(predecessor, exists, day));
        }
        for (Proposal.Successor successor : proposal.successors()) {
            Agency before = agencies.get(successor.code());
            agencies.put(
                    successor.code(),
                    agency(successor.code(), before == null ? List.of(DateSpan.since(day)) : before.exists(), day));
        }
        return effects;
    }

    private static Agency agency(String code, List<DateSpan> exists, @Nullable LocalDate lastChange) {
        return new Agency(code, new Text("Sở " + code, code), AgencyKind.DEPARTMENT, exists, lastChange);
    }
}
