/**
 * What every field of the graph stands on, whatever it tells: ids of objects, pages of lists, texts in two languages, numbers and days as scalars,
 * many parents loaded by one call, and how much one request may ask for.
 *
 * <p>Nothing here knows a feature. What a request may cost in time is a matter of {@code operation}, how many run at once of {@code admission}.
 */
@ApplicationModule(allowedDependencies = {"start", "unit"})
@NullMarked
package greenplan.backend.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
