package greenplan.backend.reminder;

import greenplan.backend.database.Actor;
import greenplan.backend.mail.Mail;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportRepository;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
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
    private final ReminderWords words;
    private final ReminderPostRepository reminders;
    private final ReportRepository reports;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReminderMail(
            Mail mail,
            ReminderWords words,
            ReminderPostRepository reminders,
            ReportRepository reports,
            TransactionTemplate transactions,
            Clock clock) {
        this.mail = mail;
        this.words = words;
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
        List<ReminderPostRepository.Pending> pending = reminders.take(account, since);
        OffsetDateTime now = OffsetDateTime.now(java.time.ZoneOffset.UTC);
        reminders.dropped(
                pending.stream()
                        .filter(ReminderPostRepository.Pending::settled)
                        .map(ReminderPostRepository.Pending::key)
                        .toList(),
                now);
        List<ReminderPostRepository.Pending> open =
                pending.stream().filter(each -> !each.settled()).toList();
        if (open.isEmpty()) {
            return;
        }
        List<Report> missing = reports.byKeys(
                open.stream()
                        .map(ReminderPostRepository.Pending::report)
                        .distinct()
                        .toList(),
                OffsetDateTime.now(clock));
        boolean left = reminders
                .address(account)
                .map(address -> mail.send(address, ReminderWords.SUBJECT, words.text(missing)))
                .orElse(false);
        if (left) {
            reminders.sent(
                    open.stream().map(ReminderPostRepository.Pending::key).toList(), now);
        }
    }
}
