package greenplan.backend.review;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.report.ReportHeaderRepository;
import greenplan.backend.report.Standing;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The focal agency accepts rows of many reports, all or nothing, in a number of statements that never grows. */
@Service
class Acceptances {

    private static final int MOST = 50;

    private final Desk desk;
    private final Guard guard;
    private final ReportHeaderRepository heads;
    private final AcceptanceRepository rows;
    private final PublicationRepository publications;
    private final FigureRepository figures;

    Acceptances(
            Desk desk,
            Guard guard,
            ReportHeaderRepository heads,
            AcceptanceRepository rows,
            PublicationRepository publications,
            FigureRepository figures) {
        this.desk = desk;
        this.guard = guard;
        this.heads = heads;
        this.rows = rows;
        this.publications = publications;
        this.figures = figures;
    }

    /** What is decided about one report: the rows to accept, and whether none is left then. */
    private record Decision(ReportHeader head, List<Waiting> rows, boolean done) {}

    List<Report> accept(Caller caller, AcceptanceInput input) {
        List<AcceptanceInput.Wanted> wanted = input.reports();
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw new BadArgumentException("reports", wanted.size(), "1 to " + MOST + " reports");
        }
        var byKey = new LinkedHashMap<Long, AcceptanceInput.Wanted>();
        for (AcceptanceInput.Wanted one : wanted) {
            if (byKey.put(StaffId.key("Report", one.report(), "report"), one) != null) {
                throw new BadArgumentException("reports", one.report(), "each report once");
            }
        }
        desk.check(caller, Permission.REVIEW_REPORTS, byKey.keySet());
        List<ReportHeader> locked = heads.lockAll(byKey.keySet(), guard.today());
        for (ReportHeader head : locked) {
            AcceptanceInput.Wanted one = Objects.requireNonNull(byKey.get(head.key()));
            if (head.version() != one.expectedVersion()) {
                throw Desk.moved(head, one.expectedVersion(), "ACCEPTED").over(List.of(desk.stored(head.key())));
            }
        }
        var waiting = rows.waiting(byKey.keySet(), guard.today());
        var problems = new Problems();
        var decisions = new ArrayList<Decision>();
        for (ReportHeader head : locked) {
            AcceptanceInput.Wanted one = Objects.requireNonNull(byKey.get(head.key()));
            String field = "reports/" + wanted.indexOf(one);
            decide(caller, head, one, waiting.getOrDefault(head.key(), List.of()), field, problems, decisions);
        }
        problems.refuse();
        var accepted =
                decisions.stream().flatMap(decision -> decision.rows.stream()).toList();
        var publication = Publication.of(accepted);
        var choices = new RivalChoices(publication, accepted, wanted, problems).decide();
        problems.refuse();
        publications.publish(publication, guard.today());
        String office = decisions.isEmpty()
                ? ""
                : Office.focal(decisions.getFirst().head.agency().province());
        choices.forEach(choice -> figures.decide(choice.figure(), choice.reason(), office));
        rows.accept(accepted, publication, caller.account(), desk.now());
        settle(decisions);
        return desk.stored(byKey.keySet());
    }

    private static void decide(
            Caller caller,
            ReportHeader head,
            AcceptanceInput.Wanted one,
            List<Waiting> waiting,
            String field,
            Problems problems,
            List<Decision> decisions) {
        Standing.Submitted submitted = Reviews.submitted(head, field, problems);
        if (submitted == null) {
            return;
        }
        if (!submitted.mayBeAcceptedBy(caller.account())) {
            problems.add(field, "review.FOUR_EYES");
            return;
        }
        Set<String> codes = waiting.stream().flatMap(row -> row.targets().stream()).collect(Collectors.toSet());
        Set<String> named = one.targets() == null ? codes : Set.copyOf(one.targets());
        named.stream()
                .sorted()
                .forEach(code -> problems.unless(codes.contains(code), field + "/targets", "review.NOT_WAITING", code));
        List<Waiting> accepted =
                waiting.stream()
                .filter(row -> row.targets().stream().anyMatch(named::contains))
                .toList();
        decisions.add(new Decision(head, accepted, accepted.size() == waiting.size()));
    }

    private void settle(List<Decision> decisions) {
        Map<Boolean, List<Long>> reports = decisions.stream()
                .collect(Collectors.partitioningBy(
                        Decision::done, Collectors.mapping(decision -> decision.head.key(), Collectors.toList())));
        heads.accepted(
                Objects.requireNonNull(reports.get(true)), Objects.requireNonNull(reports.get(false)), desk.now());
    }
}
