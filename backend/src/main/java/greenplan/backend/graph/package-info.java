/**
 * What every field of the graph stands on, whatever it tells: ids of objects, pages of lists, texts in two languages and days in words, numbers and
 * days as scalars, sentences beside a room, many parents loaded by one call, children that come along with their parent, documents that are kept once
 * they were read, and how much one request may ask for: depth, cost, names for one field, length; the settings of its time and of its body stand
 * here, too.
 *
 * <p>Nothing here knows a feature. How a request is held to its time, and how an error is told, is a matter of {@code operation}, how many run at
 * once of {@code admission}, how a body is read of {@code http}.
 */
@ApplicationModule(allowedDependencies = {"start", "unit"})
@NullMarked
package greenplan.backend.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
