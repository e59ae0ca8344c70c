package greenplan.backend.reminder;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody works at a report; for staff.
 *
 * @param people how many accounts draft or submit for its agency on the day
 * @param lastActivity when a row of it was written last, be it by its agency or by a reviewer; null while none was
 */
record Attendance(int people, @Nullable OffsetDateTime lastActivity) {}
