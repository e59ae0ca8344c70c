package greenplan.backend.reminder;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reminders, under {@code greenplan.reminders.}.
 *
 * @param daysLeft on how many days before the last one that is on time the portal reminds by itself, negative after it;
 *     none when empty. Default 14, 3 and -1
 */
@ConfigurationProperties("greenplan.reminders")
record ReminderSettings(@DefaultValue({"14", "3", "-1"}) List<Integer> daysLeft) {

    ReminderSettings {
        daysLeft = List.copyOf(daysLeft);
        for (int days : daysLeft) {
            if (days < -60 || days > 120) {
                throw new IllegalArgumentException(
                        "greenplan.reminders.days-left must be -60 to 120, but holds: " + days);
            }
        }
    }
}
