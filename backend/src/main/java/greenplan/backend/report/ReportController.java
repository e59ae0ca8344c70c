package greenplan.backend.report;

import greenplan.backend.cycle.CycleRepository;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.db.base.enums.ReportState;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Cycles and reports in the workspace: those of one's own agency, or of one's province. */
@Controller
public class ReportController {

    private final Guard guard;
    private final CycleRepository cycles;
    private final ReportRepository reports;
    private final MovedRows moved;
    private final Clock clock;

    ReportController(Guard guard, CycleRepository cycles, ReportRepository reports, MovedRows moved, Clock clock) {
        this.guard = guard;
        this.cycles = cycles;
        this.reports = reports;
        this.moved = moved;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Workspace")
    List<StaffCycle> cycles(@Argument @Nullable String plan, @Argument boolean withdrawn) {
        Caller caller = guard.reader();
        return cycles.seenBy(provinces(caller), agencies(caller), plan, withdrawn, guard.today());
    }

    @SchemaMapping(typeName = "Workspace")
    List<Report> reports(@Argument String cycle, @Argument @Nullable ReportState state) {
        Caller caller = guard.reader();
        moved.settle(guard.today());
        long key = StaffId.key("StaffCycle", cycle, "cycle");
        return reports.ofCycle(provinces(caller), agencies(caller), key, state, OffsetDateTime.now(clock));
    }

    @SchemaMapping(typeName = "Workspace")
    @Nullable
    Report report(@Argument String id) {
        Caller caller = guard.reader();
        moved.settle(guard.today());
        return reports.byKey(
                        provinces(caller), agencies(caller), StaffId.key("Report", id, "id"), OffsetDateTime.now(clock))
                .orElseThrow(() -> new greenplan.backend.graph.NotFoundException("progress report", id));
    }

    @SchemaMapping(typeName = "Workspace")
    List<Report> worklist(@Argument boolean handedOver) {
        Caller caller = guard.reader();
        moved.settle(guard.today());
        return reports.worklist(agencies(caller), handedOver, OffsetDateTime.now(clock));
    }

    public static List<Long> provinces(Caller caller) {
        return caller.rights().held().stream()
                .filter(held -> Permission.READ_REPORTS.roles().contains(held.role()))
                .flatMap(held -> held.place() instanceof Place.Province province
                        ? province.keys()
                        : java.util.stream.Stream.empty())
                .toList();
    }

    public static List<Long> agencies(Caller caller) {
        return caller.rights().held().stream()
                .filter(held -> Permission.READ_REPORTS.roles().contains(held.role()))
                .flatMap(held -> held.place() instanceof Place.Agency agency
                        ? java.util.stream.Stream.of(agency.id())
                        : java.util.stream.Stream.empty())
                .toList();
    }
}
