/**
 * Every piece of work ends in time and says truly what became of it.
 *
 * <p>An {@link greenplan.backend.operation.Operation} goes with the thread that works for a request. It knows the statements and transactions
 * that run for it, stops them when its time is over, and decides once whether a commit begins or is too late. What the
 * database could not do becomes an error with code, outcome and cure here, in the graph and beside it, and a line in the log.
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package greenplan.backend.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
