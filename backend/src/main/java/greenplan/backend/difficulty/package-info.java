/**
 * Difficulties: written down in a report, taken out of it and brought back; once the report has come, who has to answer and with what, in words or with
 * an authority's document; how they are passed on, for a reason, from the focal agency to the People's Committee and to a higher authority; and which
 * of them the focal agency lets everybody read. How long one has lain at each level is told in {@code report}.
 */
@ApplicationModule(
        allowedDependencies = {"agency", "database", "file", "graph", "mutation", "plan", "report", "rights"})
@NullMarked
package greenplan.backend.difficulty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
