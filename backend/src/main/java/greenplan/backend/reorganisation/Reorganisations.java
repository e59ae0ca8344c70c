package greenplan.backend.reorganisation;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.MovedRows;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The focal agency reorganises the agencies of its province. */
@Service
class Reorganisations {

    private final Guard guard;
    private final PlaceRepository places;
    private final OrganisationRepository organisations;
    private final ReachRepository reach;
    private final DecidedRepository changes;
    private final RecordedRepository recorded;
    private final UndoRepository undoing;
    private final MovedRows moved;

    Reorganisations(
            Guard guard,
            PlaceRepository places,
            OrganisationRepository organisations,
            ReachRepository reach,
            DecidedRepository changes,
            RecordedRepository recorded,
            UndoRepository undoing,
            MovedRows moved) {
        this.guard = guard;
        this.places = places;
        this.organisations = organisations;
        this.reach = reach;
        this.changes = changes;
        this.recorded = recorded;
        this.undoing = undoing;
        this.moved = moved;
    }

    /** Every reorganisation of a province, newest first. */
    List<Recorded> ofProvince(String province) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        return recorded.ofProvince(place(caller, province).id(), guard.today());
    }

    /** What reorganise would do. */
    Preview preview(Input input) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        Place.Province province = place(caller, input.province());
        var problems = new Problems();
        Proposal proposal = input.proposal(problems);
        input.decision(guard.today(), problems);
        OrganisationRepository.Found found = organisations.of(province.id());
        ProposalCheck.check(found.organisation(), proposal, problems);
        return problems.none()
                ? Preview.of(province.code(), proposal, effects(province, proposal, found))
                : Preview.refused(problems);
    }

    /** Reorganises, with exactly the effects that the preview shows. */
    Work<Recorded> reorganise(Caller caller, Input input) {
        Place.Province province = place(caller, input.province());
        return new Work<>(() -> {
                    recorded.lock(province.id());
                    var problems = new Problems();
                    Proposal proposal = input.proposal(problems);
                    Decision decision = input.decision(guard.today(), problems);
                    OrganisationRepository.Found found = organisations.of(province.id());
                    ProposalCheck.check(found.organisation(), proposal, problems);
                    problems.refuse();
                    Effects effects = effects(province, proposal, found);
                    effects.fingerprint().check(input.expectedEffects(), problems);
                    problems.refuse();
                    long key = changes.write(
                            province.id(),
                            proposal,
                            decision,
                            effects.rules(),
                            found,
                            effects.reach().begun());
                    return stored(key);
                })
                .then(() -> moved.settle(guard.today()));
    }

    /** Undoes a reorganisation before its day. */
    Recorded undo(Caller caller, Undo input) {
        long key = StaffId.key("StaffReorganisation", input.id(), "id");
        Recorded stored = stored(key);
        place(caller, stored.province());
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

    private Effects effects(Place.Province province, Proposal proposal, OrganisationRepository.Found found) {
        LocalDate day = proposal.date();
        String code = "%s-%s-%s-%s"
                .formatted(
                        province.code(),
                        day,
                        proposal.kind().name().toLowerCase(Locale.ROOT),
                        proposal.predecessors().getFirst());
        Reorganisation rules =
                Reorganisation.of(found.organisation(), proposal.step(code), proposal.duties(), proposal.targets());
        Reach open = reach.of(province.id(), proposal.predecessors(), day);
        var answering = reach.answering(
                open.reports().stream()
                        .map(Reach.ReportEffect::cycle)
                        .distinct()
                        .toList(),
                day);
        return new Effects(found, rules, Reach.of(rules, open, answering));
    }

    private Place.Province place(Caller caller, String code) {
        Place.Province province = places.province(code).orElseThrow(() -> new NotFoundException("province", code));
        guard.check(caller, new Right(Permission.REORGANISE, province));
        return province;
    }

    private Recorded stored(long key) {
        return recorded.find(key, guard.today())
                .orElseThrow(() -> new NotFoundException("reorganisation", StaffId.of("StaffReorganisation", key)));
    }
}
