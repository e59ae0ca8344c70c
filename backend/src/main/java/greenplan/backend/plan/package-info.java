/**
 * Plans: their text as an outline of clauses, with an unofficial translation that somebody answers for, and what stands in it besides targets and
 * duties: objectives, actions, measures, phases, legal bases, recipients; which clauses order reports or say where the money comes from. Everything
 * else in the portal points to a {@link greenplan.backend.plan.Clause}, where its words stand. How many objects its lists hold is counted here for
 * the limits of {@code graph}. Which plan replaces another is told in {@code amendment}, what an act or an area is in {@code province}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "province", "start"})
@NullMarked
package greenplan.backend.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
