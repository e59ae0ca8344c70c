package greenplan.backend.reminder;

import greenplan.backend.rights.Guard;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One round of reminders: everybody who works at some reports is reminded of them at once. */
@Component
class ReminderRound {

    private final Guard guard;
    private final ReminderRepository reminders;
    private final ReminderMail mail;

    ReminderRound(Guard guard, ReminderRepository reminders, ReminderMail mail) {
        this.guard = guard;
        this.reminders = reminders;
        this.mail = mail;
    }

    /** The reports of which anybody was reminded; mail leaves after the transaction. */
    Set<Long> begin(
            long cycle, LocalDate dueBefore, @Nullable Integer daysLeft, @Nullable Long askedBy, List<Long> reports) {
        Set<Long> reached = reminders
                .begin(cycle, dueBefore, daysLeft, askedBy)
                .map(reminder -> reminders.remind(reminder, reports, guard.today()))
                .orElse(Set.of());
        if (!reached.isEmpty()) {
            mail.afterCommit();
        }
        return reached;
    }
}
