/**
 * The page of a target, the heart of the portal: the verdict in one sentence, the path as a chart with its table and
 * sources, what is related, the promise in the decision's words, and who answers for it. The same as a card stands in pages of others.
 * It is the model for all other pages: {@link greenplan.ui.target.TargetView} asks one document, a section of the page
 * is a small class of its own. The list of a plan's targets has filters that stand in the address.
 */
@NullMarked
package greenplan.ui.target;

import org.jspecify.annotations.NullMarked;
