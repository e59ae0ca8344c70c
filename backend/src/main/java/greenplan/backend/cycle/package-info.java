/**
 * Cycles of reports: opened by the focal agency for a year with a day until which reports are on time, prolonged for all, and what everybody sees of
 * them: who filed, how late, and how complete.
 *
 * <p>Before a cycle is opened or changed it is told what is odd, and what needs a reason for everybody; who owes a report, also by a reorganisation
 * to come, what an extraordinary cycle asks of whom, what a cycle is called, how "before a day" is read, and which reports a plan demands in which
 * years, stand here. Later a cycle is closed or withdrawn, and that undone. What an agency owes within its report is told in {@code report}, who is
 * reminded in {@code reminder}.
 */
@ApplicationModule(allowedDependencies = {"agency", "database", "graph", "mutation", "plan", "rights", "start"})
@NullMarked
package greenplan.backend.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
