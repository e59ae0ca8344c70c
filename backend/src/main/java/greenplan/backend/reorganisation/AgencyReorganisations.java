package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.MovedRows;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.succession.Step;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The focal agency reorganises the agencies of its province. */
@Service
class AgencyReorganisations extends Reorganisations<Place.Province, AgencyEffects, AgencyPreview> {

    private final OrganisationRepository organisations;
    private final ReachRepository reach;
    private final AgencyChangeRepository changes;
    private final AgencyDecidedRepository decided;
    private final MovedRows moved;

    AgencyReorganisations(
            Guard guard,
            PlaceRepository places,
            OrganisationRepository organisations,
            ReachRepository reach,
            AgencyChangeRepository changes,
            AgencyDecidedRepository decided,
            MovedRows moved) {
        super(guard, places, changes, AgencyPreview::refused);
        this.organisations = organisations;
        this.reach = reach;
        this.changes = changes;
        this.decided = decided;
        this.moved = moved;
    }

    /** Decides; when the day has come, open rows follow at once. */
    Work<Recorded> reorganise(Caller caller, Input input) {
        return new Work<>(() -> decide(caller, input)).then(() -> moved.settle(guard.today()));
    }

    @Override
    Place.Province where(Caller caller, Input input) {
        return place(caller, Objects.requireNonNullElse(input.province(), ""));
    }

    @Override
    Place.Province lock(Place.Province province, Input input) {
        changes.lock(province.id());
        return province;
    }

    @Override
    Optional<AgencyEffects> effects(Caller caller, Place.Province province, Proposal proposal, Problems problems) {
        OrganisationRepository.Found found = organisations.of(province.id());
        AgencyProposalCheck.check(found.organisation(), proposal, problems);
        if (!problems.none()) {
            return Optional.empty();
        }
        String first = proposal.predecessors().getFirst();
        Step step = proposal.step(province.code() + "-" + proposal.code(first));
        Reorganisation rules = Reorganisation.of(found.organisation(), step, proposal.duties(), proposal.targets());
        Reach open = reach.ofAgencies(province.id(), step);
        return Optional.of(new AgencyEffects(
                province, proposal, found, rules, open.beginning(rules, reach.answering(open.cycles(), step))));
    }

    @Override
    long write(AgencyEffects effects, Decision decision) {
        return decided.write(effects, decision);
    }

    @Override
    void lockToUndo(Caller caller, Recorded stored) {
        changes.lock(place(caller, changes.province(stored.key())).id());
    }
}
