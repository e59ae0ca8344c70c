/**
 * Reminders: who is reminded of a report that has not come, when the focal agency asks for it and by the portal itself, on which days before and
 * after the last one, by e-mail or in the workspace, and the log of it. Each person gets one e-mail with all their reports, none that is stale, and
 * none about what came or whose cycle ended. Here is also whether anybody works at a report: how many may, and when a row was written last.
 */
@ApplicationModule(
        allowedDependencies = {"cycle", "database", "graph", "mail", "mutation", "report", "rights", "start"})
@NullMarked
package greenplan.backend.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
