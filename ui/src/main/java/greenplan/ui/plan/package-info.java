/**
 * The pages of a plan: the plans there are, the overview of a plan, its objectives, what is to be done, and its whole text.
 * They answer what was promised and how far it has got in one look, and lead on to every single promise. The text stands
 * clause by clause as it was published, a quote from elsewhere is found again in it, and all that is odd is told beside the
 * words, never inside them.
 */
@NullMarked
package greenplan.ui.plan;

import org.jspecify.annotations.NullMarked;
