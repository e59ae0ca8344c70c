/**
 * What a mid-term, five-year or final report says in words, part by part: results of the period, strengths, shortcomings, causes, lessons, direction.
 */
@ApplicationModule(allowedDependencies = {"cycle", "database", "graph", "mutation", "report", "rights"})
@NullMarked
package greenplan.backend.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
