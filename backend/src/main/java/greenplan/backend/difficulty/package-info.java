/**
 * Difficulties that have come with a report: who has to answer, how they are passed on from the focal agency to the People's Committee and to a
 * higher authority, and which of them everybody may read.
 */
@ApplicationModule(
        allowedDependencies = {"agency", "database", "file", "graph", "mutation", "plan", "report", "rights"})
@NullMarked
package greenplan.backend.difficulty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
