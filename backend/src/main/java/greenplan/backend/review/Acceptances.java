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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final ProgressAcceptanceRepository progress;
    private final StatementRepository statements;

    Acceptances(
            Desk desk,
            Guard guard,
            ReportHeaderRepository heads,
            AcceptanceRepository rows,
            PublicationRepository publications,
            FigureRepository figures,
            ProgressAcceptanceRepository progress,
            StatementRepository statements) {
        this.desk = desk;
        this.guard = guard;
        this.heads = heads;
        this.rows = rows;
        this.publications = publications;
        this.figures = figures;
        this.progress = progress;
        this.statements = statements;
    }

    /** What is decided about one report: the rows to accept, and whether none is left then. */
    private record Decision(
            ReportHeader head, List<Waiting> rows, List<ProgressAcceptanceRepository.Waiting> progress, boolean done) {}

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
        var told = progress.waiting(byKey.keySet());
        var problems = new Problems();
        var decisions = new ArrayList<Decision>();
        for (ReportHeader head : locked) {
            AcceptanceInput.Wanted one = Objects.requireNonNull(byKey.get(head.key()));
            String field = "reports/" + wanted.indexOf(one);
            head.ending().refuseWithdrawn(problems);
            if (mayDecide(caller, head, field, problems)) {
                decisions.add(decide(
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
        statements.keep(accepted.stream()
                .filter(row -> row.amount() == null)
                .map(Waiting::key)
                .toList());
        progress.accept(
                decisions.stream()
                        .flatMap(decision -> decision.progress.stream())
                        .toList(),
                caller.account(),
                desk.now());
        settle(decisions);
        return desk.stored(byKey.keySet());
    }

    private static boolean mayDecide(Caller caller, ReportHeader head, String field, Problems problems) {
        Standing.Submitted submitted = Reviews.submitted(head, field, problems);
        if (submitted == null) {
            return false;
        }
        problems.unless(submitted.mayBeAcceptedBy(caller.account()), field, "review.FOUR_EYES");
        return submitted.mayBeAcceptedBy(caller.account());
    }

    private static Decision decide(
            ReportHeader head,
            AcceptanceInput.Wanted one,
            List<Waiting> waiting,
            List<ProgressAcceptanceRepository.Waiting> told,
            String field,
            Problems problems) {
        var values = named(waiting, Waiting::targets, one.isWhole(), one.targets(), field + "/targets", problems);
        var duties = named(told, row -> List.of(row.duty()), one.isWhole(), one.duties(), field + "/duties", problems);
        boolean done = values.size() == waiting.size() && duties.size() == told.size();
        return new Decision(head, values, duties, done);
    }

    /** Of the rows that wait, those that are named, or all; says which of the named ones do not wait. */
    private static <T> List<T> named(
            List<T> waiting,
            Function<T, List<String>> codesOf,
            boolean all,
            @Nullable List<String> names,
            String field,
            Problems problems) {
        Set<String> codes =
                waiting.stream().flatMap(row -> codesOf.apply(row).stream()).collect(Collectors.toSet());
        Set<String> named = all ? codes : names == null ? Set.of() : Set.copyOf(names);
        named.stream()
                .sorted()
                .forEach(each -> problems.unless(codes.contains(each), field, "review.NOT_WAITING", each));
        return waiting.stream()
                .filter(row -> codesOf.apply(row).stream().anyMatch(named::contains))
                .toList();
    }

    private void settle(List<Decision> decisions) {
        Map<Boolean, List<Long>> reports = decisions.stream()
                .collect(Collectors.partitioningBy(
                        Decision::done, Collectors.mapping(decision -> decision.head.key(), Collectors.toList())));
        heads.accepted(
                Objects.requireNonNull(reports.get(true)), Objects.requireNonNull(reports.get(false)), desk.now());
    }
}
