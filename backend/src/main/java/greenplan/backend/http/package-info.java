/**
 * How a question to the graph comes in over HTTP, and how its answer goes out: in a body or in the address, read once and in bounds, with a
 * token, in somebody's session, or from anybody.
 *
 * <p>What the question may ask for is a matter of {@code graph}, whether there is a place for it now of {@code admission}, and whether its answer
 * is at hand already of {@code kept}.
 */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package greenplan.backend.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
