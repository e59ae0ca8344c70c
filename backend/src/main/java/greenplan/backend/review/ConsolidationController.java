package greenplan.backend.review;

import greenplan.backend.cycle.CycleRepository;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportRepository;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The report on a whole cycle, for the focal agency and the People's Committee. */
@Controller
class ConsolidationController {

    private final Guard guard;
    private final PlaceRepository places;
    private final CycleRepository cycles;
    private final ReportRepository reports;
    private final Clock clock;

    ConsolidationController(
            Guard guard, PlaceRepository places, CycleRepository cycles, ReportRepository reports, Clock clock) {
        this.guard = guard;
        this.places = places;
        this.cycles = cycles;
        this.reports = reports;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Workspace")
    ConsolidatedReport consolidatedReport(@Argument String cycle) {
        Caller caller = guard.reader();
        long key = StaffId.key("StaffCycle", cycle, "cycle");
        var place = cycles.find(key)
                .flatMap(found -> places.province(found.province()))
                .filter(province -> caller.may(new Right(Permission.READ_REPORTS, province)))
                .orElseThrow(() -> new NotFoundException("reporting cycle", cycle));
        List<Report> all = reports.ofCycle(List.of(place.id()), List.of(), key, null, OffsetDateTime.now(clock));
        return Consolidation.of(all);
    }
}
