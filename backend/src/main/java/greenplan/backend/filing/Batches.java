package greenplan.backend.filing;

import static java.util.stream.Collectors.toMap;

import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Drafts;
import greenplan.backend.report.FiledValue;
import greenplan.backend.report.FilingRepository;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.report.ValueRow;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Files many rows in a few statements: they are read from the database together, judged one by one in memory, and written together. The report is
 * locked meanwhile, so a version that fits when it is judged fits when it is written.
 */
@Service
class Batches {

    private static final int MOST = 100;

    private final Desk desk;
    private final RowJudging judging;
    private final FilingRepository filing;

    Batches(Desk desk, RowJudging judging, FilingRepository filing) {
        this.desk = desk;
        this.judging = judging;
        this.filing = filing;
    }

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
            List<RowJudging.Judged> judged = judging.judge(caller, head, input.rows());
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

    private FiledRows answer(ReportHeader head, List<RowJudging.Judged> judged) {
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
