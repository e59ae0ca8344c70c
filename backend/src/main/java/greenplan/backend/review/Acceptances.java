package greenplan.backend.review;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.report.Desk;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.report.ReportHeaderRepository;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final WaitingRepository waitings;
    private final PublicationRepository publications;
    private final FigureRepository figures;
    private final ProgressAcceptanceRepository progress;
    private final StatementRepository statements;

    Acceptances(
            Desk desk,
            Guard guard,
            ReportHeaderRepository heads,
            AcceptanceRepository rows,
            WaitingRepository waitings,
            PublicationRepository publications,
            FigureRepository figures,
            ProgressAcceptanceRepository progress,
            StatementRepository statements) {
        this.desk = desk;
        this.guard = guard;
        this.heads = heads;
        this.rows = rows;
        this.waitings = waitings;
        this.publications = publications;
        this.figures = figures;
        this.progress = progress;
        this.statements = statements;
    }

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
        var waiting = waitings.waiting(byKey.keySet(), guard.today());
        var told = progress.waiting(byKey.keySet());
        var problems = new Problems();
        var decisions = new ArrayList<AcceptanceDecision>();
        for (ReportHeader head : locked) {
            AcceptanceInput.Wanted one = Objects.requireNonNull(byKey.get(head.key()));
            String field = "reports/" + wanted.indexOf(one);
            head.ending().refuseWithdrawn(problems);
            if (AcceptanceDecision.mayBeMade(caller, head, field, problems)) {
                decisions.add(AcceptanceDecision.of(
                        head,
                        one,
                        waiting.getOrDefault(head.key(), List.of()),
                        told.getOrDefault(head.key(), List.of()),
                        field,
                        problems));
            }
        }
        problems.refuse();
        var accepted =
                decisions.stream().flatMap(decision -> decision.rows().stream()).toList();
        var publication = Publication.of(accepted);
        var choices = new RivalChoices(publication, accepted, wanted, problems).decide();
        problems.refuse();
        publications.publish(publication, guard.today());
        String office = decisions.isEmpty()
                ? ""
                : Office.focal(decisions.getFirst().head().agency().province());
        choices.forEach(choice -> figures.decide(choice.figure(), choice.reason(), office));
        rows.accept(accepted, publication, caller.account(), desk.now());
        statements.keep(accepted.stream()
                .filter(row -> row.amount() == null)
                .map(Waiting::key)
                .toList());
        progress.accept(
                decisions.stream()
                        .flatMap(decision -> decision.progress().stream())
                        .toList(),
                caller.account(),
                desk.now());
        settle(decisions);
        return desk.stored(byKey.keySet());
    }

    private void settle(List<AcceptanceDecision> decisions) {
        Map<Boolean, List<Long>> reports = decisions.stream()
                .collect(Collectors.partitioningBy(
                        AcceptanceDecision::done,
                        Collectors.mapping(decision -> decision.head().key(), Collectors.toList())));
        heads.accepted(
                Objects.requireNonNull(reports.get(true)), Objects.requireNonNull(reports.get(false)), desk.now());
    }
}
