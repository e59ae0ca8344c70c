package greenplan.backend.review;

import greenplan.backend.mutation.Problems;
import greenplan.backend.report.ReportHeader;
import greenplan.backend.report.Standing;
import greenplan.backend.rights.Caller;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is decided about one report: the rows to accept, and whether none is left then. */
record AcceptanceDecision(
        ReportHeader head, List<Waiting> rows, List<ProgressAcceptanceRepository.Waiting> progress, boolean done) {

    /** The report waits for review, and not for that of whoever submitted it; says otherwise what is wrong with the field. */
    static boolean mayBeMade(Caller caller, ReportHeader head, String field, Problems problems) {
        Standing.Submitted submitted = Reviews.submitted(head, field, problems);
        if (submitted == null) {
            return false;
        }
        problems.unless(submitted.mayBeAcceptedBy(caller.account()), field, "review.FOUR_EYES");
        return submitted.mayBeAcceptedBy(caller.account());
    }

    /** All of its rows that wait, or those that are named. */
    static AcceptanceDecision of(
            ReportHeader head,
            AcceptanceInput.Wanted one,
            List<Waiting> waiting,
            List<ProgressAcceptanceRepository.Waiting> told,
            String field,
            Problems problems) {
        var values = named(waiting, Waiting::targets, one.isWhole(), one.targets(), field + "/targets", problems);
        var duties = named(told, row -> List.of(row.duty()), one.isWhole(), one.duties(), field + "/duties", problems);
        boolean done = values.size() == waiting.size() && duties.size() == told.size();
        return new AcceptanceDecision(head, values, duties, done);
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
}
