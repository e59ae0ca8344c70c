/**
 * Plans: their text as an outline of clauses, and what stands in it besides targets and duties: objectives, actions, measures, phases, legal bases,
 * recipients. Everything else in the portal points to a {@link greenplan.backend.plan.Clause}, where its words stand.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "province", "start"})
@NullMarked
package greenplan.backend.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
