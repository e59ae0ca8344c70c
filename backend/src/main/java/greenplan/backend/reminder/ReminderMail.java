package greenplan.backend.reminder;

import greenplan.backend.cycle.CycleWords;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.database.Actor;
import greenplan.backend.mail.Mail;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportRepository;
import greenplan.backend.start.PublicAddress;
import greenplan.backend.start.Vietnam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what the log says waits: one e-mail per person with all their reports, and never about one that has come. */
@Component
class ReminderMail {

    /** What is older waits in the workspace: nobody wants last month's reminders when a mail server is set up. */
    private static final int DAYS_WORTH_SENDING = 2;

    private final Mail mail;
    private final PublicAddress portal;
    private final ReminderRepository reminders;
    private final ReportRepository reports;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReminderMail(
            Mail mail,
            PublicAddress portal,
            ReminderRepository reminders,
            ReportRepository reports,
            TransactionTemplate transactions,
            Clock clock) {
        this.mail = mail;
        this.portal = portal;
        this.reminders = reminders;
        this.reports = reports;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean isSetUp() {
        return mail.isSetUp();
    }

    /** Sends when the transaction of the caller has ended well. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.startVirtualThread(ReminderMail.this::send);
            }
        });
    }

    /** Sends all that waits, a person at a time. */
    void send() {
        if (!mail.isSetUp()) {
            return;
        }
        OffsetDateTime since = OffsetDateTime.now(java.time.ZoneOffset.UTC).minusDays(DAYS_WORTH_SENDING);
        Actor.system("reminders")
                .run(() -> reminders
                        .waiting(since)
                        .forEach(account -> transactions.executeWithoutResult(transaction -> sendTo(account, since))));
    }

    private void sendTo(long account, OffsetDateTime since) {
        List<ReminderRepository.Pending> pending = reminders.take(account, since);
        OffsetDateTime now = OffsetDateTime.now(java.time.ZoneOffset.UTC);
        reminders.dropped(
                pending.stream()
                        .filter(ReminderRepository.Pending::settled)
                        .map(ReminderRepository.Pending::key)
                        .toList(),
                now);
        List<ReminderRepository.Pending> open =
                pending.stream().filter(each -> !each.settled()).toList();
        if (open.isEmpty()) {
            return;
        }
        List<Report> missing = reports.byKeys(
                open.stream().map(ReminderRepository.Pending::report).distinct().toList(), OffsetDateTime.now(clock));
        boolean left = reminders
                .address(account)
                .map(address -> mail.send(address, "Nhắc gửi báo cáo / Reports that are due", text(missing)))
                .orElse(false);
        if (left) {
            reminders.sent(open.stream().map(ReminderRepository.Pending::key).toList(), now);
        }
    }

    private String text(List<Report> missing) {
        return """
                Các báo cáo sau chưa được gửi:
                %s

                Nếu báo cáo đã gửi, hãy bỏ qua thư này. Thư này do cổng tự gửi, xin đừng trả lời.

                These reports have not come yet:
                %s

                If yours was sent meanwhile, ignore this message. The portal sent it by itself; please do not reply.
                """.formatted(
                        missing.stream().map(this::vietnamese).collect(Collectors.joining("\n")),
                        missing.stream().map(this::english).collect(Collectors.joining("\n")));
    }

    private String vietnamese(Report report) {
        StaffCycle cycle = report.cycle();
        return "- %s, %s: %s. Hạn: trước ngày %s%s.\n  %s"
                .formatted(
                        CycleWords.title(cycle).vi(),
                        report.agencyName().vi(),
                        cycle.planTitle().vi(),
                        cycle.dueBefore().format(Vietnam.DAY),
                        report.daysLate() > 0 ? ", đã muộn %d ngày".formatted(report.daysLate()) : "",
                        address(report));
    }

    private String english(Report report) {
        StaffCycle cycle = report.cycle();
        return "- %s, %s: %s. Due before %s%s.\n  %s"
                .formatted(
                        CycleWords.title(cycle).en(),
                        report.agencyName().en(),
                        cycle.planTitle().en(),
                        cycle.dueBefore(),
                        report.daysLate() > 0 ? ", %d days late".formatted(report.daysLate()) : "",
                        address(report));
    }

    /** Where the report is written; whoever is not signed in comes there by the form. */
    private String address(Report report) {
        return portal.root() + "/noi-bo/bao-cao/" + URLEncoder.encode(report.id(), StandardCharsets.UTF_8);
    }
}
