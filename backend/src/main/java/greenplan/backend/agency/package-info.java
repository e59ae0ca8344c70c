/**
 * Who must do what: agencies in time, the duties that the plans give them, and who holds a duty today.
 *
 * <p>A plan keeps naming the agency that it named; a reorganisation adds a holder from its day on, so the past stays attributed. Every
 * record carries the day it is told for, and what follows from it is told for the same day.
 */
@NullMarked
package greenplan.backend.agency;

import org.jspecify.annotations.NullMarked;
