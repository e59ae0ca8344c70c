/**
 * Cycles of reports: opened by the focal agency for a year with a day until which reports are on time, prolonged for all, and what
 * everybody sees of them: who filed, and how late.
 */
@ApplicationModule(allowedDependencies = {"agency", "database", "graph", "mutation", "plan", "rights", "start"})
@NullMarked
package greenplan.backend.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
