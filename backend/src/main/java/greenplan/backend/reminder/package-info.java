/**
 * Reminders: who is reminded of a report that has not come, on which days before and after the last one, by e-mail or in the workspace, and the log
 * of it.
 */
@NullMarked
package greenplan.backend.reminder;

import org.jspecify.annotations.NullMarked;
