package greenplan.backend.filing;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Drafts;
import greenplan.backend.report.FiledValue;
import greenplan.backend.report.FilingRepository;
import greenplan.backend.report.Known;
import greenplan.backend.report.Quantity;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.report.ValueReading;
import greenplan.backend.report.ValueRow;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Files many rows in a few statements: they are read from the database together, judged one by one in memory, and written together. The report is
 * locked meanwhile, so a version that fits when it is judged fits when it is written.
 */
@Service
class Batches {

    private static final int MOST = 100;

    private final Desk desk;
    private final Drafts drafts;
    private final FilingRepository filing;
    private final Guard guard;

    Batches(Desk desk, Drafts drafts, FilingRepository filing, Guard guard) {
        this.desk = desk;
        this.drafts = drafts;
        this.filing = filing;
        this.guard = guard;
    }

    /**
     * What is thought of a row.
     *
     * @param owed what it is about; null when the report owes nothing of that name
     * @param value null when there are problems, or a conflict
     * @param conflict null unless somebody else was first
     */
    private record Judged(
            FilingInput.Row row,
            Quantity.@Nullable Owed owed,
            @Nullable FiledValue value,
            Problems problems,
            @Nullable Conflict conflict) {}

    /** Files each row that can be filed. */
    Work<FiledRows> file(Caller caller, FilingInput.Values input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report(), head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Drafts.notNothing(head, problems);
            problems.unless(
                    !input.rows().isEmpty() && input.rows().size() <= MOST,
                    "rows",
                    "filing.ROWS",
                    MOST,
                    input.rows().size());
            problems.refuse();
            List<Judged> judged = judge(caller, head, input.rows());
            var values = new LinkedHashMap<FiledValue, Integer>();
            judged.stream()
                    .filter(each -> each.value() != null)
                    .forEach(each -> values.put(each.value(), each.row().expectedVersion()));
            Set<Long> written = filing.fileAll(head.key(), values);
            if (written.size() != values.size()) {
                throw new IllegalStateException("%d rows of a locked report were to be written, but %d were"
                        .formatted(values.size(), written.size()));
            }
            return answer(head, judged);
        });
    }

    private List<Judged> judge(Caller caller, ReportHeader head, List<FilingInput.Row> rows) {
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

    private FiledRows answer(ReportHeader head, List<Judged> judged) {
        List<Long> shown = judged.stream()
                .filter(each -> each.value() != null || each.conflict() != null)
                .map(each -> Objects.requireNonNull(each.owed()).target())
                .toList();
        Map<String, ValueRow> stored = shown.isEmpty()
                ? Map.of()
                : desk.rows(head, shown).stream()
                        .flatMap(row -> row.targets().stream().map(code -> Map.entry(code, row)))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        return new FiledRows(
                head.key(),
                judged.stream()
                        .map(each -> {
                            boolean isShown = each.value() != null || each.conflict() != null;
                            return new FiledRows.Row(
                                    each.row().target(),
                                    isShown ? stored.get(each.row().target()) : null,
                                    each.conflict() == null
                                            ? each.problems().list()
                                            : List.of(each.conflict().problem()),
                                    each.conflict());
                        })
                        .toList());
    }
}
