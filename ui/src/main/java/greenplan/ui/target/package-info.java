/**
 * The page of a target, the heart of the portal: the verdict in one sentence with its working, the path as a chart with its table and sources, which
 * values are drawn or joined, how old the newest figure is, what reports say without a number, what is related, the promise in the decision's words
 * and how it read before, and who answers for it, on what ground. The same as a card stands in pages of others. What changed, and the years in which
 * promises fall due, are put into words here for all pages. It is the model for all other pages: {@link greenplan.ui.target.TargetView} asks one
 * document, a section of the page is a small class of its own. The list of a plan's targets has filters that stand in the address.
 */
@NullMarked
package greenplan.ui.target;

import org.jspecify.annotations.NullMarked;
