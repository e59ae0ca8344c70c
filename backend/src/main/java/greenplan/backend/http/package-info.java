/**
 * How a question to the graph comes in over HTTP, and how its answer goes out: in a body or in the address, where it may change nothing, read once
 * and in bounds, with a token, in somebody's session, or from anybody; against forged requests of a browser, and from pages of other sites; which
 * answers are the same for everybody, for how long others may keep them, and in which media type they come.
 *
 * <p>What the question may ask for is a matter of {@code graph}, whether there is a place for it now of {@code admission}, whether its answer is at
 * hand already of {@code kept}, how it is held to its time, how errors are told and what is logged of {@code operation}.
 */
@ApplicationModule(allowedDependencies = {"graph", "operation"})
@NullMarked
package greenplan.backend.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
