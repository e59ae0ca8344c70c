/**
 * Duties: what a plan tells agencies to do, whom it names for it, and who bears it on a day.
 *
 * <p>A plan keeps naming the agency that it named; a reorganisation adds a holder from its day on, so the past stays attributed. Every record
 * carries the day it is told for, and what follows from it is told for the same day.
 */
@ApplicationModule(allowedDependencies = {"agency", "database", "graph", "note", "plan"})
@NullMarked
package greenplan.backend.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
