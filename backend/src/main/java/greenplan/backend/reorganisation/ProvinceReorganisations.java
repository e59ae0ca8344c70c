package greenplan.backend.reorganisation;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.backend.succession.Step;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        Map<String, ProvinceBody> there = concerned(input);
        mayDecide(caller, input.predecessors(), there);
        return there;
    }

    /** Those that take part, and those that a code which is asked for means already. */
    private Map<String, ProvinceBody> concerned(Input input) {
        var codes = new HashSet<>(input.predecessors());
        var digits = new HashSet<String>();
        for (Input.OfSuccessor its : input.successors()) {
            codes.add(its.province());
            digits.add(CleanText.orNull(its.officialCode()));
        }
        codes.remove(null);
        digits.remove(null);
        return provinces.among(codes, digits);
    }

    @Override
    Map<String, ProvinceBody> lock(Map<String, ProvinceBody> there, Input input) {
        provinces.lock();
        return concerned(input);
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
        mayDecide(caller, stored.provinces(), provinces.among(stored.provinces(), Set.of()));
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
