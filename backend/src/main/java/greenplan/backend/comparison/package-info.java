/**
 * How a target compares with one of another plan: the editor's grade and reason, kept with one of the two and shown with both, as far as the other
 * plan is loaded.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "target"})
@NullMarked
package greenplan.backend.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
