package greenplan.backend.reorganisation;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.backend.succession.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The focal agency of a province that takes part merges and splits provinces. */
@Service
class ProvinceReorganisations extends Reorganisations<Map<String, ProvinceBody>, ProvinceEffects, ProvincePreview> {

    private final ProvinceRepository provinces;
    private final ReachRepository reach;
    private final ProvinceDecidedRepository decided;

    ProvinceReorganisations(
            Guard guard,
            PlaceRepository places,
            ProvinceRepository provinces,
            ReachRepository reach,
            ProvinceChangeRepository changes,
            ProvinceDecidedRepository decided) {
        super(guard, places, changes, ProvincePreview::refused);
        this.provinces = provinces;
        this.reach = reach;
        this.decided = decided;
    }

    @Override
    Map<String, ProvinceBody> where(Caller caller, Input input) {
        Map<String, ProvinceBody> there = provinces.all();
        mayDecide(caller, input.predecessors(), there);
        return there;
    }

    @Override
    Map<String, ProvinceBody> lock(Map<String, ProvinceBody> there) {
        provinces.lock();
        return provinces.all();
    }

    /** A province with plans or people of its own does not pass, nor change, without somebody who answers for it. */
    @Override
    Optional<ProvinceEffects> effects(
            Caller caller, Map<String, ProvinceBody> there, Proposal proposal, Problems problems) {
        ProvinceProposalCheck.check(there, proposal, problems);
        if (!problems.none()) {
            return Optional.empty();
        }
        Step step = proposal.step(proposal.code(String.join("-", proposal.predecessors())));
        var effects = new ProvinceEffects(
                there, proposal, step, ProvinceReorganisation.of(there, proposal), reach.ofProvinces(step));
        effects.reach()
                .provinces()
                .forEach(code -> guard.check(caller, right(Objects.requireNonNull(there.get(code)))));
        return Optional.of(effects);
    }

    @Override
    long write(ProvinceEffects effects, Decision decision) {
        return decided.write(effects, decision);
    }

    @Override
    void lockToUndo(Caller caller, Recorded stored) {
        mayDecide(caller, stored.provinces(), provinces.all());
        provinces.lock();
    }

    /** Whoever answers for one of the provinces may ask; one that nobody knows is told before anything else. */
    private void mayDecide(Caller caller, Collection<String> codes, Map<String, ProvinceBody> there) {
        List<Right> rights = codes.stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .map(ProvinceReorganisations::right)
                .toList();
        if (rights.isEmpty()) {
            throw new NotFoundException("province", codes.stream().findFirst().orElse(""));
        }
        guard.check(
                caller,
                rights.stream().filter(caller.rights()::include).findFirst().orElse(rights.getFirst()));
    }

    private static Right right(ProvinceBody province) {
        return new Right(Permission.REORGANISE, new Place.Province(province.key(), province.code(), province.name()));
    }
}
