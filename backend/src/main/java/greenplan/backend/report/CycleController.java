package greenplan.backend.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Cycles of reports. */
@Controller
class CycleController {

    private final Cycles cycles;

    CycleController(Cycles cycles) {
        this.cycles = cycles;
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
