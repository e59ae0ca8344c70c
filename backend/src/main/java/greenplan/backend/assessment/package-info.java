/**
 * What a mid-term, five-year or final report says in words, part by part: results of the period, strengths, shortcomings, causes, lessons, direction.
 * The agency writes it while the report is with it, and everybody reads it once the report is accepted; reports of other cycles have none. What a
 * report says row by row is told in {@code report}.
 */
@ApplicationModule(allowedDependencies = {"cycle", "database", "graph", "mutation", "report", "rights"})
@NullMarked
package greenplan.backend.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
