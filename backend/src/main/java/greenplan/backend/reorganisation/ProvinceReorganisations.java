package greenplan.backend.reorganisation;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Right;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency of a province that takes part merges and splits provinces. */
@Service
class ProvinceReorganisations {

    private static final String NODE = "StaffProvinceReorganisation";

    private final Guard guard;
    private final ProvinceRepository provinces;
    private final ProvinceReachRepository reach;
    private final ProvinceDecidedRepository changes;
    private final ProvinceRecordedRepository recorded;
    private final ProvinceUndoRepository undoing;

    ProvinceReorganisations(
            Guard guard,
            ProvinceRepository provinces,
            ProvinceReachRepository reach,
            ProvinceDecidedRepository changes,
            ProvinceRecordedRepository recorded,
            ProvinceUndoRepository undoing) {
        this.guard = guard;
        this.provinces = provinces;
        this.reach = reach;
        this.changes = changes;
        this.recorded = recorded;
        this.undoing = undoing;
    }

    /** Every reorganisation that a province takes part in, newest first. */
    List<ProvinceRecorded> ofProvince(String province) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        var there = provinces.all();
        mayDecide(caller, List.of(province), there);
        return recorded.ofProvince(Objects.requireNonNull(there.get(province)).key(), guard.today());
    }

    /** What reorganiseProvinces would do. */
    ProvincePreview preview(ProvinceInput input) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        var there = provinces.all();
        mayDecide(caller, input.predecessors(), there);
        var problems = new Problems();
        ProvinceProposal proposal = input.proposal(problems);
        input.decision(guard.today(), problems);
        ProvinceProposalCheck.check(there, proposal, problems);
        if (!problems.none()) {
            return ProvincePreview.refused(problems);
        }
        ProvinceEffects effects = effects(there, proposal);
        mayDecide(caller, effects);
        return ProvincePreview.of(effects);
    }

    /** Merges or splits, with exactly the effects that the preview shows. */
    ProvinceRecorded reorganise(Caller caller, ProvinceInput input) {
        mayDecide(caller, input.predecessors(), provinces.all());
        provinces.lock();
        var there = provinces.all();
        var problems = new Problems();
        ProvinceProposal proposal = input.proposal(problems);
        Decision decision = input.decision(guard.today(), problems);
        ProvinceProposalCheck.check(there, proposal, problems);
        problems.refuse();
        ProvinceEffects effects = effects(there, proposal);
        mayDecide(caller, effects);
        effects.fingerprint().check(input.expectedEffects(), problems);
        problems.refuse();
        long key = changes.write(effects, decision, code(proposal));
        return stored(key);
    }

    /** Undoes it before its day. */
    ProvinceRecorded undo(Caller caller, Undo input) {
        long key = StaffId.key(NODE, input.id(), "id");
        provinces.lock();
        ProvinceRecorded stored = stored(key);
        mayDecide(caller, stored.parties(), provinces.all());
        var problems = new Problems();
        new Undoable(stored.recordedOn(), stored.date(), undoing.isBuiltUpon(key), undoing.isInUse(key))
                .check(guard.today(), problems);
        problems.refuse();
        if (!undoing.undo(key, input.expectedVersion())) {
            throw Conflict.between(input.expectedVersion(), stored.version(), Map.of(), Map.of())
                    .over(stored);
        }
        return stored;
    }

    private ProvinceEffects effects(Map<String, ProvinceBody> there, ProvinceProposal proposal) {
        List<String> ending = proposal.predecessors().stream()
                .filter(code -> proposal.successor(code).isEmpty())
                .toList();
        return new ProvinceEffects(
                there,
                proposal,
                ProvinceReorganisation.of(there, proposal),
                reach.of(proposal.predecessors(), ending, proposal.date()));
    }

    private static String code(ProvinceProposal proposal) {
        return "%s-%s-%s"
                .formatted(
                        proposal.date(),
                        proposal.kind().name().toLowerCase(Locale.ROOT),
                        String.join("-", proposal.predecessors()));
    }

    /** A province with plans or people of its own does not pass, nor change, without somebody who answers for it. */
    private void mayDecide(Caller caller, ProvinceEffects effects) {
        effects.reach()
                .provinces()
                .forEach(code -> guard.check(caller, right(effects.there().get(code))));
    }

    private static Right right(@Nullable ProvinceBody province) {
        ProvinceBody body = Objects.requireNonNull(province);
        return new Right(Permission.REORGANISE, new Place.Province(body.key(), body.code(), body.name()));
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

    private ProvinceRecorded stored(long key) {
        return recorded.find(key, guard.today())
                .orElseThrow(() -> new NotFoundException("reorganisation of provinces", StaffId.of(NODE, key)));
    }
}
