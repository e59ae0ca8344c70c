package greenplan.backend.reminder;

import greenplan.backend.graph.Batch;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportRepository;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reminders: asking for them, the log of a report, whether anybody works at it, and those that wait for the caller. */
@Controller
class ReminderController {

    private final Reminders reminders;
    private final ReminderListRepository log;
    private final ReportRepository reports;
    private final Guard guard;
    private final Clock clock;

    ReminderController(
            Reminders reminders, ReminderListRepository log, ReportRepository reports, Guard guard, Clock clock) {
        this.reminders = reminders;
        this.log = log;
        this.reports = reports;
        this.guard = guard;
        this.clock = clock;
    }

    @MutationMapping
    @Needs(Permission.REVIEW_REPORTS)
    Reminders.Reminded remind(@ContextValue Caller caller, @Argument Reminders.Wanted input) {
        return reminders.remind(caller, input);
    }

    @BatchMapping(typeName = "Report", field = "reminders")
    Map<Report, List<Reminder>> ofReports(List<Report> them) {
        return Batch.many(them, Report::key, log::ofReports);
    }

    @BatchMapping(typeName = "Report")
    Map<Report, Attendance> attendance(List<Report> them) {
        return Batch.one(them, Report::key, keys -> log.attendance(keys, guard.today()));
    }

    @SchemaMapping(typeName = "Workspace")
    List<Received> reminders() {
        List<Reminder.Received> received = log.received(guard.reader().account());
        Map<Long, Report> missing = reports
                .byKeys(received.stream().map(Reminder.Received::reportKey).toList(), OffsetDateTime.now(clock))
                .stream()
                .collect(Collectors.toMap(Report::key, Function.identity()));
        return received.stream()
                .map(each -> new Received(each.at(), Objects.requireNonNull(missing.get(each.reportKey()))))
                .toList();
    }

    /** A report that the caller was reminded of. */
    record Received(OffsetDateTime at, Report report) {}
}
