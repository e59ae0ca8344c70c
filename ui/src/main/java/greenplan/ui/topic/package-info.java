/**
 * Topics as readers see them: a tile for each, with its picture and how a plan stands in it, of which it says what a reader should know first: what
 * is overdue, else what is behind. Which topics there are is data of the API.
 */
@NullMarked
package greenplan.ui.topic;

import org.jspecify.annotations.NullMarked;
