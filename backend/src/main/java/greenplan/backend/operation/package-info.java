/**
 * Every piece of work ends in time and says truly what became of it: done, undone, or unknown where the line was lost.
 *
 * <p>An {@link greenplan.backend.operation.Operation} goes with the thread that works for a request. It knows the statements and transactions that
 * run for it, stops them when its time is over, or when nobody waits for a query any more, and decides once whether a commit begins or is too late.
 * Every error gets a code and a sentence with its cure here, in the graph and beside it, and over HTTP the shape that was asked for, with the status
 * that {@code signin} gives to a refusal; and here is decided what is worth a line in the log, how often, and with how much of its stack, and what is
 * measured of a request.
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package greenplan.backend.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
