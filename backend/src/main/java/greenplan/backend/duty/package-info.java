/**
 * Duties: what a plan tells agencies to do, in which words and in whose translation, whom it names for it and how, and who bears it on a day; which
 * duties are near a target, by the editor's reading; and how far each has got, by accepted reports.
 *
 * <p>A plan keeps naming the agency that it named; a reorganisation adds a holder from its day on, so the past stays attributed. Every record carries
 * the day it is told for, and what follows from it is told for the same day. How a share passes on is told in {@code succession}, what an agency
 * files about a duty in {@code report}.
 */
@ApplicationModule(allowedDependencies = {"agency", "database", "graph", "note", "plan"})
@NullMarked
package greenplan.backend.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
