/**
 * Who is let in when everybody comes at once. Work in flight is bounded before any handler sees it, in lanes: staff, whose
 * session or token is known, never stand behind readers, and pages, questions to the graph, files and signing in do not
 * stand behind each other. A visitor finds a place, waits a moment for one in a short queue, or is told at once to come
 * back, in the shape that was asked for; nothing that was refused is worked off later. No network address holds more than
 * a quarter of a lane or of the connections, and an address is believed only from proxies that the configuration names.
 *
 * <p>A lane is chosen by what costs an attacker something: a session in which somebody signed in, or a token that the
 * database knows, for which the request first stands in a lane of its own. A page's own questions to the API in this
 * process pass no filter; the place of the page is theirs.
 */
@ApplicationModule(allowedDependencies = {"graph", "operation"})
@NullMarked
package greenplan.backend.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
