package greenplan.backend.cycle;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Mutations;
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
    private final Mutations mutations;
    private final CycleRepository cycles;
    private final PlaceRepository places;

    Cycles(Guard guard, Mutations mutations, CycleRepository cycles, PlaceRepository places) {
        this.guard = guard;
        this.mutations = mutations;
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

    /** Keys of the agencies that would get a report if a cycle of the plan were opened today. */
    Set<Long> owing(String plan) {
        Caller caller = guard.requireSomewhere(Permission.RUN_CYCLES);
        CycleRepository.PlanPlace place = cycles.plan(plan).orElseThrow(() -> new NotFoundException("plan", plan));
        guard.check(caller, right(place.province()));
        return cycles.owingOn(place.key(), guard.today());
    }

    /** Opens a cycle with a report for each agency that owes one today. */
    CycleAnswer open(Opening input) {
        Caller caller = guard.requireSomewhere(Permission.RUN_CYCLES);
        CycleRepository.PlanPlace plan =
                cycles.plan(input.plan).orElseThrow(() -> new NotFoundException("plan", input.plan));
        guard.check(caller, right(plan.province()));
        return mutations.once(caller, "openCycle", input.clientMutationId, CycleAnswer.class, () -> {
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
                problems.add(
                        "year",
                        "ALREADY_OPEN",
                        "Kỳ báo cáo này của kế hoạch đã được mở.",
                        "This cycle of the plan was opened before.");
            }
            opened.ifPresent(key -> problems.unless(
                    cycles.reports(key, plan.key(), guard.today()) > 0,
                    "plan",
                    "NOBODY_REPORTS",
                    "Chưa biết cơ quan nào phải báo cáo theo kế hoạch này.",
                    "It is not known who owes reports on this plan."));
            opened.ifPresent(key -> cycles.reportsToCome(key, plan.key(), guard.today()));
            return problems.none()
                    ? CycleAnswer.done(stored(opened.orElseThrow()), input.clientMutationId)
                    : CycleAnswer.refused(problems, input.clientMutationId);
        });
    }

    /** Sets a later deadline for everybody; the reason is public. */
    CycleAnswer extend(
            String id, int expectedVersion, LocalDate dueBefore, String reason, @Nullable String clientMutationId) {
        Caller caller = guard.requireSomewhere(Permission.RUN_CYCLES);
        long key = StaffId.key("ReportingCycle", id, "id");
        guard.check(caller, right(stored(key).province()));
        return mutations.once(caller, "extendDeadline", clientMutationId, CycleAnswer.class, () -> {
            Cycle cycle = stored(key);
            var problems = new Problems();
            problems.length(reason, 1, 500, "reason");
            problems.unless(
                    cycle.version() != expectedVersion || dueBefore.isAfter(cycle.dueBefore()),
                    "dueBefore",
                    "NOT_LATER",
                    "Hạn mới phải sau hạn hiện nay (trước ngày %s).".formatted(cycle.dueBefore()),
                    "The new deadline must be after the present one (before %s).".formatted(cycle.dueBefore()));
            if (!problems.none()) {
                return CycleAnswer.refused(problems, clientMutationId);
            }
            if (cycles.extend(key, expectedVersion, cycle.dueBefore(), dueBefore, reason.strip())) {
                return CycleAnswer.done(stored(key), clientMutationId);
            }
            var yours = new LinkedHashMap<String, @Nullable Object>();
            yours.put("dueBefore", dueBefore);
            var theirs = new LinkedHashMap<String, @Nullable Object>();
            theirs.put("dueBefore", stored(key).dueBefore());
            Cycle stored = stored(key);
            return CycleAnswer.conflict(
                    Conflict.between(expectedVersion, stored.version(), yours, theirs), stored, clientMutationId);
        });
    }

    private boolean isOpened(long plan, Opening input) {
        return input.kind != CycleKind.EXTRAORDINARY && cycles.isOpened(plan, input.kind, input.year);
    }

    private Right right(String province) {
        return new Right(Permission.RUN_CYCLES, places.province(province).orElseThrow());
    }

    private Cycle stored(long key) {
        return cycles.find(key)
                .orElseThrow(() -> new NotFoundException("reporting cycle", StaffId.of("ReportingCycle", key)));
    }

    private static Problems problems(Opening input) {
        var problems = new Problems();
        problems.unless(
                input.dueBefore.isAfter(input.opensOn),
                "dueBefore",
                "NOT_LATER",
                "Hạn nộp phải sau ngày mở kỳ.",
                "The deadline must be after the opening.");
        problems.unless(
                input.dataCutoff.getYear() >= input.year,
                "dataCutoff",
                "BEFORE_THE_YEAR",
                "Ngày chốt số liệu không thể trước năm báo cáo.",
                "The data cut-off cannot be before the year that is reported on.");
        return problems;
    }
}
