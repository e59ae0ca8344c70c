package greenplan.backend.colleague;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import greenplan.backend.graph.Batch;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Report;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Right;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** How the people of an agency share the work at a report. */
@Controller
class ColleagueController {

    private final Guard guard;
    private final Colleagues colleagues;
    private final RowGiving giving;
    private final ProposalRepository proposals;
    private final ColleagueRepository assignments;

    ColleagueController(
            Guard guard,
            Colleagues colleagues,
            RowGiving giving,
            ProposalRepository proposals,
            ColleagueRepository assignments) {
        this.guard = guard;
        this.colleagues = colleagues;
        this.giving = giving;
        this.proposals = proposals;
        this.assignments = assignments;
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> proposeSubmission(@ContextValue Caller caller, @Argument Colleagues.Proposing input) {
        return colleagues.propose(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> handBackProposal(@ContextValue Caller caller, @Argument Colleagues.HandingBack input) {
        return colleagues.handBack(caller, input);
    }

    @MutationMapping
    @Needs(Permission.DRAFT_REPORTS)
    Work<Report> assignRows(@ContextValue Caller caller, @Argument RowGiving.Giving input) {
        return giving.give(caller, input);
    }

    @BatchMapping(typeName = "Report", field = "colleagues")
    Map<Report, List<Colleague>> colleagues(List<Report> reports) {
        return inside(reports, (keys, me) -> assignments.colleagues(keys, guard.today(), me));
    }

    @BatchMapping(typeName = "Report", field = "assignments")
    Map<Report, List<RowAssignment>> assignments(List<Report> reports) {
        return inside(reports, assignments::ofReports);
    }

    @BatchMapping(typeName = "Report", field = "proposal")
    Map<Report, Proposal> proposal(List<Report> reports) {
        List<Report> own = own(reports, guard.signedIn());
        return Batch.one(own, Report::key, proposals::newest);
    }

    /** Told to the people of the agency alone; to others there is nothing. */
    private <T> Map<Report, List<T>> inside(
            List<Report> reports, BiFunction<Collection<Long>, Long, Map<Long, List<T>>> read) {
        Caller caller = guard.signedIn();
        List<Long> own = own(reports, caller).stream().map(Report::key).toList();
        Map<Long, List<T>> found = own.isEmpty() ? Map.of() : read.apply(own, caller.account());
        return reports.stream()
                .distinct()
                .collect(toMap(identity(), report -> found.getOrDefault(report.key(), List.of())));
    }

    private static List<Report> own(List<Report> reports, Caller caller) {
        return reports.stream()
                .filter(report -> caller.may(new Right(Permission.DRAFT_REPORTS, report.place())))
                .distinct()
                .toList();
    }
}
