package greenplan.backend.reminder;

import greenplan.backend.cycle.CycleRepository;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.database.Actor;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds those whose agency has not filed, when the focal agency asks for it and by itself near the deadline. */
@Service
@EnableConfigurationProperties(ReminderSettings.class)
class Reminders {

    /** How late a reminder may be when the portal was down on its day. */
    private static final int GRACE_DAYS = 2;

    private final Guard guard;
    private final PlaceRepository places;
    private final CycleRepository cycles;
    private final ReminderRepository reminders;
    private final ReminderRound round;
    private final ReminderMail mail;
    private final ReminderSettings settings;
    private final TransactionTemplate transactions;

    Reminders(
            Guard guard,
            PlaceRepository places,
            CycleRepository cycles,
            ReminderRepository reminders,
            ReminderRound round,
            ReminderMail mail,
            ReminderSettings settings,
            TransactionTemplate transactions) {
        this.guard = guard;
        this.places = places;
        this.cycles = cycles;
        this.reminders = reminders;
        this.round = round;
        this.mail = mail;
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * What became of it.
     *
     * @param agencies how many agencies were reminded
     * @param unreached how many were not, because nobody has an account for them
     * @param byMail whether e-mails leave; else the reminders wait in the workspace
     */
    record Reminded(int agencies, int unreached, boolean byMail) {}

    /** Input as in the schema. */
    record Wanted(
            String cycle,
            @Nullable List<String> agencies,
            @Nullable String clientMutationId) {}

    /** Reminds the agencies of a cycle that have not filed: all, or those that are named by province and slug. */
    Reminded remind(Caller caller, Wanted input) {
        StaffCycle cycle = cycles.find(StaffId.key("StaffCycle", input.cycle, "cycle"))
                .orElseThrow(() -> new NotFoundException("reporting cycle", input.cycle));
        guard.check(
                caller,
                new Right(
                        Permission.REVIEW_REPORTS,
                        places.province(cycle.province()).orElseThrow()));
        var problems = new Problems();
        List<ReminderRepository.Missing> missing = reminders.missing(cycle.key(), guard.today());
        var owing = new HashSet<>(
                missing.stream().map(ReminderRepository.Missing::agency).toList());
        List<String> wanted = input.agencies == null ? List.copyOf(owing) : input.agencies;
        wanted.forEach(agency -> problems.unless(owing.contains(agency), "agencies", "reminder.NOT_OWING", agency));
        problems.refuse();
        List<Long> reports = missing.stream()
                .filter(report -> wanted.contains(report.agency()))
                .map(ReminderRepository.Missing::report)
                .toList();
        Set<Long> reached = round.begin(cycle.key(), cycle.dueBefore(), null, caller.account(), reports);
        problems.unless(!reached.isEmpty(), null, "reminder.NOBODY");
        problems.refuse();
        return new Reminded(reached.size(), reports.size() - reached.size(), mail.isSetUp());
    }

    /** What is due today by the settings, for every cycle, once each; several instances may try. */
    void byThePortal(LocalDate today) {
        Optional<Integer> first = settings.daysLeft().stream().max(Comparator.naturalOrder());
        Optional<Integer> last = settings.daysLeft().stream().min(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        List<ReminderRepository.Running> running = reminders.running(
                today, today.plusDays(last.get() + 1L - GRACE_DAYS), today.plusDays(first.get() + 1L));
        for (ReminderRepository.Running cycle : running) {
            long left = ChronoUnit.DAYS.between(today, cycle.dueBefore().minusDays(1));
            settings.daysLeft().stream()
                    .filter(days -> left <= days && days - left <= GRACE_DAYS)
                    .min(Comparator.naturalOrder())
                    .ifPresent(days -> Actor.system("reminders")
                            .run(() -> transactions.executeWithoutResult(transaction -> {
                                List<Long> reports = reminders.missing(cycle.cycle(), today).stream()
                                        .map(ReminderRepository.Missing::report)
                                        .toList();
                                round.begin(cycle.cycle(), cycle.dueBefore(), days, null, reports);
                            })));
        }
    }
}
