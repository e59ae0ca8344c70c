package greenplan.backend.cycle;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.PublishedAgencies;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Cycles of reports. */
@Controller
class CycleController {

    private final Cycles cycles;
    private final CycleChanges changes;
    private final Endings endings;
    private final PublishedAgencies agencies;
    private final Clock clock;

    CycleController(Cycles cycles, CycleChanges changes, Endings endings, PublishedAgencies agencies, Clock clock) {
        this.cycles = cycles;
        this.changes = changes;
        this.endings = endings;
        this.agencies = agencies;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Workspace")
    List<Agency> owing(@Argument String plan) {
        return agencies.byKeys(cycles.owing(plan), LocalDate.now(clock)).values().stream()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    @SchemaMapping(typeName = "Workspace")
    List<Finding> readiness(@Argument CycleInput.Asked input) {
        return cycles.readiness(input);
    }

    @MutationMapping
    @Needs(Permission.RUN_CYCLES)
    StaffCycle openCycle(@ContextValue Caller caller, @Argument CycleInput.Opening input) {
        return cycles.open(caller, input);
    }

    @MutationMapping
    @Needs(Permission.RUN_CYCLES)
    StaffCycle changeCycle(@ContextValue Caller caller, @Argument CycleInput.Change input) {
        return changes.change(caller, input);
    }

    @MutationMapping
    @Needs(Permission.RUN_CYCLES)
    StaffCycle extendDeadline(@ContextValue Caller caller, @Argument CycleInput.Extension input) {
        return endings.extend(caller, input);
    }

    @MutationMapping
    @Needs(Permission.RUN_CYCLES)
    StaffCycle withdrawCycle(@ContextValue Caller caller, @Argument CycleInput.Decision input) {
        return endings.withdraw(caller, input);
    }

    @MutationMapping
    @Needs(Permission.RUN_CYCLES)
    StaffCycle restoreCycle(@ContextValue Caller caller, @Argument CycleInput.Decision input) {
        return endings.restore(caller, input);
    }

    @MutationMapping
    @Needs(Permission.RUN_CYCLES)
    StaffCycle closeCycle(@ContextValue Caller caller, @Argument CycleInput.Decision input) {
        return endings.close(caller, input);
    }

    @MutationMapping
    @Needs(Permission.RUN_CYCLES)
    StaffCycle reopenCycle(@ContextValue Caller caller, @Argument CycleInput.Decision input) {
        return endings.reopen(caller, input);
    }
}
