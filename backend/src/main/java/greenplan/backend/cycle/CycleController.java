package greenplan.backend.cycle;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.PublishedAgencies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Cycles of reports. */
@Controller
class CycleController {

    private final Cycles cycles;
    private final PublishedAgencies agencies;
    private final Clock clock;

    CycleController(Cycles cycles, PublishedAgencies agencies, Clock clock) {
        this.cycles = cycles;
        this.agencies = agencies;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Workspace")
    List<Agency> owing(@Argument String plan) {
        return agencies.byKeys(cycles.owing(plan), LocalDate.now(clock)).values().stream()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    @MutationMapping
    CycleAnswer openCycle(@Argument Cycles.Opening input) {
        return cycles.open(input);
    }

    @MutationMapping
    CycleAnswer extendDeadline(@Argument Extend input) {
        return cycles.extend(input.id, input.expectedVersion, input.dueBefore, input.reason, input.clientMutationId);
    }

    /** Input of extendDeadline. */
    record Extend(
            String id,
            int expectedVersion,
            LocalDate dueBefore,
            String reason,
            @Nullable String clientMutationId) {}
}
