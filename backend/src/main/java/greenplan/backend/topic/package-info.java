/**
 * Topics and trades by which everyday readers find what stands in plans: their names and icons are data beside the packages, and this is all that
 * knows where. What stands under which, and how the targets under a topic stand, is told in {@code signpost}.
 */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package greenplan.backend.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
