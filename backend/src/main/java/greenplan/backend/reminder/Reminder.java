package greenplan.backend.reminder;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was reminded of a report, when and by whom; for staff.
 *
 * @param by name of whoever asked for it; null when the portal did it by itself
 * @param daysLeft for which day before the last one the portal did; null when it was asked for
 */
record Reminder(
        OffsetDateTime at, @Nullable String by, @Nullable Integer daysLeft, List<Person> people) {

    /** Somebody who was reminded. */
    record Person(String name, @Nullable OffsetDateTime sentAt) {}

    /** A reminder that concerns the caller. */
    record Received(long reportKey, OffsetDateTime at) {}
}
