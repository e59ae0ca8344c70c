/**
 * Who is let in when everybody comes at once. Work in flight is bounded before any handler sees it, in lanes: staff, whose session or token is known,
 * never stand behind readers, and pages, the graph, files and signing in never behind each other. A visitor finds a place, waits a moment in a short
 * queue, or is told at once to come back, in the shape that was asked for; what was refused is not worked off later. No network address has more than
 * a quarter of a lane or of the connections, and less where others come, too, and it asks without rest; an address is believed only from proxies that
 * are named. Static files and health are free, and a page's own questions in this process go with the page. How long work may take is told in
 * {@code operation}, guessing of passwords in {@code signin}.
 */
@ApplicationModule(allowedDependencies = {"http", "operation"})
@NullMarked
package greenplan.backend.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
