/**
 * The pages of a plan: the plans there are, a province, the overview of a plan, its objectives, its targets, and what is
 * to be done. They answer what was promised and how far it has got in one look, and lead on to every single promise.
 */
@NullMarked
package greenplan.ui.plan;

import org.jspecify.annotations.NullMarked;
