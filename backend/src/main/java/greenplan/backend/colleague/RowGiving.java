package greenplan.backend.colleague;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The people of one agency share the rows of a report. */
@Service
class RowGiving {

    private static final int MOST_ROWS = 200;

    private final Desk desk;
    private final Guard guard;
    private final ColleagueRepository assignments;

    RowGiving(Desk desk, Guard guard, ColleagueRepository assignments) {
        this.desk = desk;
        this.guard = guard;
        this.assignments = assignments;
    }

    /** Input as in the schema. */
    record Giving(
            String report,
            List<String> rows,
            @Nullable String account,
            @Nullable String clientMutationId) {}

    /** Gives rows to somebody, or to nobody. */
    Work<Report> give(Caller caller, Giving input) {
        return desk.on(caller, Permission.DRAFT_REPORTS, input.report, head -> {
            var problems = new Problems();
            Desk.open(head, problems);
            Set<String> wanted = new LinkedHashSet<>(input.rows);
            problems.unless(
                    !wanted.isEmpty() && wanted.size() <= MOST_ROWS,
                    "rows",
                    "colleague.ROWS",
                    MOST_ROWS,
                    wanted.size());
            Long account = input.account == null ? null : StaffId.key("Account", input.account, "account");
            problems.unless(
                    account == null
                            || assignments
                                    .colleagues(List.of(head.key()), guard.today(), caller.account())
                                    .getOrDefault(head.key(), List.of())
                                    .stream()
                                    .anyMatch(each -> Objects.equals(each.key(), account)),
                    "account",
                    "colleague.NOT_OF_THE_AGENCY");
            Report stored = desk.stored(head.key());
            var targets = new ArrayList<Long>();
            var duties = new ArrayList<Long>();
            wanted.forEach(row -> problems.unless(find(stored, row, targets, duties), "rows", "colleague.NO_ROW", row));
            problems.refuse();
            assignments.free(head.key(), targets, duties);
            if (account != null) {
                assignments.give(head.key(), targets, duties, account, desk.now());
            }
            return stored;
        });
    }

    /** Adds the key of the row where it belongs; false when the report has no such row. */
    private static boolean find(Report report, String row, List<Long> targets, List<Long> duties) {
        int before = targets.size() + duties.size();
        report.values().stream()
                .filter(each -> each.targets().stream().anyMatch(code -> row.equals("target:" + code)))
                .filter(each -> !targets.contains(each.key()))
                .forEach(each -> targets.add(each.key()));
        report.duties().stream()
                .filter(each -> row.equals("duty:" + each.duty()))
                .forEach(each -> duties.add(each.key()));
        return targets.size() + duties.size() > before;
    }
}
