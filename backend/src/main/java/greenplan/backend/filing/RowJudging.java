package greenplan.backend.filing;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.report.Drafts;
import greenplan.backend.report.FiledValue;
import greenplan.backend.report.Known;
import greenplan.backend.report.Quantity;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.report.ValueReading;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges rows one by one in memory, each by what the rows before it say. */
@Component
class RowJudging {

    private final Drafts drafts;
    private final Guard guard;

    RowJudging(Drafts drafts, Guard guard) {
        this.drafts = drafts;
        this.guard = guard;
    }

    /**
     * What is thought of a row.
     *
     * @param owed what it is about; null when the report owes nothing of that name
     * @param value null when there are problems, or a conflict
     * @param conflict null unless somebody else was first
     */
    record Judged(
            FilingInput.Row row,
            Quantity.@Nullable Owed owed,
            @Nullable FiledValue value,
            Problems problems,
            @Nullable Conflict conflict) {}

    /** In the order of the rows; the report is locked. */
    List<Judged> judge(Caller caller, ReportHeader head, List<FilingInput.Row> rows) {
        Map<Optional<String>, Set<String>> byArea = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Optional.ofNullable(row.value().territory()),
                        mapping(FilingInput.Row::target, toSet())));
        var owed = new HashMap<Optional<String>, Map<String, Quantity.Owed>>();
        byArea.forEach((area, targets) -> owed.put(area, drafts.owed(head, targets, area.orElse(null))));
        var judged = new ArrayList<Judged>();
        for (FilingInput.Row row : rows) {
            Map<String, Quantity.Owed> there = Objects.requireNonNull(
                    owed.get(Optional.ofNullable(row.value().territory())));
            judged.add(judge(caller, head, row, there.get(row.target()), judged));
        }
        return judged;
    }

    private Judged judge(
            Caller caller, ReportHeader head, FilingInput.Row row, Quantity.@Nullable Owed owed, List<Judged> before) {
        var problems = new Problems();
        problems.unless(owed != null, "target", "report.NOT_OWED", row.target());
        if (owed == null) {
            return new Judged(row, null, null, problems, null);
        }
        FiledValue.Stored stored = owed.stored();
        problems.unless(stored == null || stored.acceptedAt() == null, "target", "report.ACCEPTED");
        problems.unless(
                before.stream()
                        .noneMatch(
                                other -> other.value() != null && other.value().target() == owed.target()),
                "target",
                "filing.TWICE",
                row.target());
        FiledValue value = ValueReading.read(head, knowing(owed, before), row.value(), guard.today(), problems);
        int version = stored == null ? 0 : stored.version();
        if (version != row.expectedVersion() && problems.none()) {
            Conflict conflict = drafts.conflict(caller, row.expectedVersion(), value, stored);
            return new Judged(row, owed, null, problems, conflict);
        }
        return new Judged(row, owed, problems.none() ? value : null, problems, null);
    }

    /** With what the rows before say of its wholes and parts. */
    private static Quantity.Owed knowing(Quantity.Owed owed, List<Judged> before) {
        Quantity.Owed known = owed;
        for (Judged each : before) {
            FiledValue said = each.value();
            if (said == null
                    || said.amount() == null
                    || said.asOf() == null
                    || !Objects.equals(said.area(), owed.area())) {
                continue;
            }
            Quantity other = Objects.requireNonNull(each.owed()).quantity();
            boolean isWhole = owed.quantity().isPartOf(other);
            if (isWhole || other.isPartOf(owed.quantity())) {
                known = known.knowing(new Known.Related(isWhole, other.name(), said.amount(), said.asOf()));
            }
        }
        return known;
    }
}
