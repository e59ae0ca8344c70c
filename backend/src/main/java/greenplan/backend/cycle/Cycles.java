package greenplan.backend.cycle;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.CycleKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The focal agency opens cycles and gives more time. */
@Service
class Cycles {

    private final Guard guard;
    private final CycleRepository cycles;
    private final PlaceRepository places;

    Cycles(Guard guard, CycleRepository cycles, PlaceRepository places) {
        this.guard = guard;
        this.cycles = cycles;
        this.places = places;
    }

    /** What a cycle is opened with. */
    record Opening(
            String plan,
            CycleKind kind,
            int year,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            @Nullable String clientMutationId) {}

    /** A later deadline of a cycle. */
    record Extension(
            String id,
            int expectedVersion,
            LocalDate dueBefore,
            String reason,
            @Nullable String clientMutationId) {}

    /** Keys of the agencies that would get a report if a cycle of the plan were opened today. */
    Set<Long> owing(String plan) {
        Caller caller = guard.requireSomewhere(Permission.RUN_CYCLES);
        CycleRepository.PlanPlace place = cycles.plan(plan).orElseThrow(() -> new NotFoundException("plan", plan));
        guard.check(caller, right(place.province()));
        return cycles.owingOn(place.key(), guard.today());
    }

    /** Opens a cycle with a report for each agency that owes one today. */
    StaffCycle open(Caller caller, Opening input) {
        CycleRepository.PlanPlace plan =
                cycles.plan(input.plan).orElseThrow(() -> new NotFoundException("plan", input.plan));
        guard.check(caller, right(plan.province()));
        Problems problems = problems(input);
        Optional<Long> opened = problems.none() && !isOpened(plan.key(), input)
                ? cycles.open(
                        plan.key(),
                        input.kind,
                        input.year,
                        input.opensOn,
                        input.dueBefore,
                        input.dataCutoff,
                        guard.today())
                : Optional.empty();
        if (problems.none() && opened.isEmpty()) {
            problems.add("year", "cycle.ALREADY_OPEN");
        }
        opened.ifPresent(key ->
                problems.unless(cycles.reports(key, plan.key(), guard.today()) > 0, "plan", "cycle.NOBODY_REPORTS"));
        opened.ifPresent(key -> cycles.reportsToCome(key, plan.key(), guard.today()));
        problems.refuse();
        return stored(opened.orElseThrow());
    }

    /** Sets a later deadline for everybody; the reason is public. */
    StaffCycle extend(Caller caller, Extension input) {
        long key = StaffId.key("StaffCycle", input.id, "id");
        guard.check(caller, right(stored(key).province()));
        StaffCycle cycle = stored(key);
        var problems = new Problems();
        problems.length(input.reason, 1, 500, "reason");
        problems.unless(
                cycle.version() != input.expectedVersion || input.dueBefore.isAfter(cycle.dueBefore()),
                "dueBefore",
                "cycle.NOT_LATER.extension",
                cycle.dueBefore());
        problems.refuse();
        if (cycles.extend(key, input.expectedVersion, cycle.dueBefore(), input.dueBefore, input.reason.strip())) {
            return stored(key);
        }
        var yours = new LinkedHashMap<String, @Nullable Object>();
        yours.put("dueBefore", input.dueBefore);
        var theirs = new LinkedHashMap<String, @Nullable Object>();
        theirs.put("dueBefore", stored(key).dueBefore());
        StaffCycle stored = stored(key);
        throw Conflict.between(input.expectedVersion, stored.version(), yours, theirs)
                .over(stored);
    }

    private boolean isOpened(long plan, Opening input) {
        return input.kind != CycleKind.EXTRAORDINARY && cycles.isOpened(plan, input.kind, input.year);
    }

    private Right right(String province) {
        return new Right(Permission.RUN_CYCLES, places.province(province).orElseThrow());
    }

    private StaffCycle stored(long key) {
        return cycles.find(key)
                .orElseThrow(() -> new NotFoundException("reporting cycle", StaffId.of("StaffCycle", key)));
    }

    private static Problems problems(Opening input) {
        var problems = new Problems();
        problems.unless(input.dueBefore.isAfter(input.opensOn), "dueBefore", "cycle.NOT_LATER.opening");
        problems.unless(input.dataCutoff.getYear() >= input.year, "dataCutoff", "cycle.BEFORE_THE_YEAR");
        return problems;
    }
}
