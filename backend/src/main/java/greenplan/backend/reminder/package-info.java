/**
 * Reminders: who is reminded of a report that has not come, on which days before and after the last one, by e-mail or in the workspace, and the log
 * of it.
 */
@ApplicationModule(
        allowedDependencies = {"cycle", "database", "graph", "mail", "mutation", "report", "rights", "start"})
@NullMarked
package greenplan.backend.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
