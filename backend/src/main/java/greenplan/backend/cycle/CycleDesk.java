package greenplan.backend.cycle;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import org.springframework.stereotype.Component;

/** Gets cycles for those who may run them. */
@Component
class CycleDesk {

    private final Guard guard;
    private final CycleRepository cycles;
    private final PlaceRepository places;

    CycleDesk(Guard guard, CycleRepository cycles, PlaceRepository places) {
        this.guard = guard;
        this.cycles = cycles;
        this.places = places;
    }

    /** A cycle by the id that a caller gave in a field, who runs the cycles of its province. */
    StaffCycle stored(Caller caller, String id, String field) {
        StaffCycle cycle = stored(StaffId.key("StaffCycle", id, field));
        check(caller, cycle.province());
        return cycle;
    }

    /** A cycle as it is now. */
    StaffCycle stored(long key) {
        return cycles.find(key)
                .orElseThrow(() -> new NotFoundException("reporting cycle", StaffId.of("StaffCycle", key)));
    }

    /** Refuses who does not run the cycles of a province. */
    void check(Caller caller, String province) {
        guard.check(
                caller,
                new Right(Permission.RUN_CYCLES, places.province(province).orElseThrow()));
    }
}
