package greenplan.backend.reorganisation;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Bodies of one kind are reorganised: what would happen is shown, then decided with exactly these effects, and can be undone until its day.
 *
 * @param <G> where it happens, for whoever may ask
 * @param <E> what it does
 * @param <P> what a preview shows
 */
abstract class Reorganisations<G, E extends Effects<P>, P> {

    final Guard guard;
    private final PlaceRepository places;
    private final ChangeRepository changes;
    private final Function<Problems, P> refused;

    /**
     * Starts.
     *
     * @param refused a preview with what is wrong
     */
    Reorganisations(Guard guard, PlaceRepository places, ChangeRepository changes, Function<Problems, P> refused) {
        this.guard = guard;
        this.places = places;
        this.changes = changes;
        this.refused = refused;
    }

    /** Every reorganisation that concerns a province, newest first. */
    final List<Recorded> ofProvince(String province) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        return changes.ofProvince(place(caller, province).id(), guard.today());
    }

    /** What a decision would do. */
    final P preview(Input input) {
        Caller caller = guard.requireSomewhere(Permission.REORGANISE);
        G where = where(caller, input);
        var problems = new Problems();
        Proposal proposal = input.proposal(problems);
        input.decision(guard.today(), problems);
        return effects(caller, where, proposal, problems)
                .map(Effects::preview)
                .orElseGet(() -> refused.apply(problems));
    }

    /** Decides, with exactly the effects that the preview shows. */
    final Recorded decide(Caller caller, Input input) {
        G where = lock(where(caller, input), input);
        var problems = new Problems();
        Proposal proposal = input.proposal(problems);
        Decision decision = input.decision(guard.today(), problems);
        E effects = effects(caller, where, proposal, problems).orElseThrow(problems::refusal);
        effects.check(input.expectedEffects(), problems);
        problems.refuse();
        return changes.find(write(effects, decision), guard.today());
    }

    /** Undoes one before its day. */
    Recorded undo(Caller caller, Recorded.Undo input) {
        long key = changes.key(input.id());
        Recorded stored = changes.find(key, guard.today());
        lockToUndo(caller, stored);
        var problems = new Problems();
        stored.mayBeUndone(guard.today(), input.reason(), changes.isBuiltUpon(key), changes.isInUse(key), problems);
        problems.refuse();
        if (!changes.undo(key, input.expectedVersion())) {
            throw Conflict.between(input.expectedVersion(), stored.version(), Map.of(), Map.of())
                    .over(stored);
        }
        return stored;
    }

    /** Where it happens; refuses whoever may not ask. */
    abstract G where(Caller caller, Input input);

    /** The same, where nobody else reorganises until the transaction ends. */
    abstract G lock(G where, Input input);

    /** What the proposal does; empty when something is wrong with it. */
    abstract Optional<E> effects(Caller caller, G where, Proposal proposal, Problems problems);

    /** Writes the effects; returns the key of the reorganisation. */
    abstract long write(E effects, Decision decision);

    /** Refuses whoever may not undo it; else nobody else reorganises there until the transaction ends. */
    abstract void lockToUndo(Caller caller, Recorded stored);

    /** A province whose bodies the caller may reorganise. */
    final Place.Province place(Caller caller, String code) {
        Place.Province province = places.province(code).orElseThrow(() -> new NotFoundException("province", code));
        guard.check(caller, new Right(Permission.REORGANISE, province));
        return province;
    }
}
