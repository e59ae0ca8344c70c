/**
 * Provinces and their plans: the text of each plan as an outline of clauses, and what stands in it besides targets and
 * duties. Everything else in the portal points to a {@link greenplan.backend.plan.Clause}, where its words stand.
 */
@NullMarked
package greenplan.backend.plan;

import org.jspecify.annotations.NullMarked;
