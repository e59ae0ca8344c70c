/**
 * The page of a target, the heart of the portal: the verdict in one sentence, the promise in the decision's words, the
 * path with its table, who answers for it, and where every figure comes from.
 * It is the model for all other pages: {@link greenplan.ui.target.TargetView} asks one document, a section of the page
 * is a small class of its own. The list of a plan's targets has filters that stand in the address.
 */
@NullMarked
package greenplan.ui.target;

import org.jspecify.annotations.NullMarked;
