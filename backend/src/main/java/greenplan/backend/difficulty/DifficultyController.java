package greenplan.backend.difficulty;

import static java.util.stream.Collectors.toMap;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportController;
import greenplan.backend.report.ReportDifficultyRepository;
import greenplan.backend.report.ReportRepository;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Difficulties that have come: the desk, their answers, and their way up. */
@Controller
class DifficultyController {

    private final Guard guard;
    private final Answers answers;
    private final Escalation escalation;
    private final ReportDifficultyRepository difficulties;
    private final ReportRepository reports;
    private final Clock clock;

    DifficultyController(
            Guard guard,
            Answers answers,
            Escalation escalation,
            ReportDifficultyRepository difficulties,
            ReportRepository reports,
            Clock clock) {
        this.guard = guard;
        this.answers = answers;
        this.escalation = escalation;
        this.difficulties = difficulties;
        this.reports = reports;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Workspace")
    Connection<Report.Difficulty> difficulties(
            @Argument boolean open, @Argument int first, @Argument @Nullable String after) {
        Caller caller = guard.reader();
        Page page = Page.of(first, after);
        List<Report.Difficulty> seen =
                difficulties
                        .seenBy(ReportController.provinces(caller), ReportController.agencies(caller), guard.today())
                        .stream()
                        .filter(each -> each.answered() != open)
                        .sorted(Comparator.comparing(
                                        Report.Difficulty::since, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Report.Difficulty::key))
                        .toList();
        return new Connection<>(
                seen.stream().skip(page.offset()).limit(page.first()).toList(), seen.size(), page);
    }

    @BatchMapping(typeName = "StaffDifficulty", field = "report")
    Map<Report.Difficulty, Report> report(List<Report.Difficulty> parents) {
        Map<Long, Report> found = reports
                .byKeys(
                        parents.stream()
                                .map(Report.Difficulty::report)
                                .distinct()
                                .toList(),
                        OffsetDateTime.now(clock))
                .stream()
                .collect(toMap(Report::key, Function.identity()));
        return parents.stream()
                .collect(toMap(
                        Function.identity(),
                        parent -> Objects.requireNonNull(found.get(parent.report())),
                        (one, same) -> one));
    }

    @MutationMapping
    @Needs(Permission.HANDLE_DIFFICULTIES)
    Work<Report> answerAsFocalAgency(@ContextValue Caller caller, @Argument Answers.Words input) {
        return answers.asFocalAgency(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ANSWER_DIFFICULTIES)
    Work<Report> answerDifficulty(@ContextValue Caller caller, @Argument Answers.Words input) {
        return answers.asPeoplesCommittee(caller, input);
    }

    @MutationMapping
    @Needs(Permission.HANDLE_DIFFICULTIES)
    Work<Report> fileAuthorityAnswer(@ContextValue Caller caller, @Argument Answers.Document input) {
        return answers.ofAuthority(caller, input);
    }

    @MutationMapping
    @Needs(Permission.HANDLE_DIFFICULTIES)
    Work<Report> raiseDifficulty(@ContextValue Caller caller, @Argument Escalation.Passing input) {
        return escalation.raise(caller, input);
    }

    @MutationMapping
    @Needs(Permission.ANSWER_DIFFICULTIES)
    Work<Report> referDifficulty(@ContextValue Caller caller, @Argument Escalation.Passing input) {
        return escalation.refer(caller, input);
    }

    @MutationMapping
    @Needs(Permission.HANDLE_DIFFICULTIES)
    Work<Report> publishDifficulty(@ContextValue Caller caller, @Argument Escalation.Publishing input) {
        return escalation.publish(caller, input);
    }
}
