/**
 * The agencies and what they must do. An agency is told as it is on a day: the plan's name for it stays, "nay là" names who
 * follows it, and a duty that came over from a predecessor says so. The list of a plan's duties, {@link greenplan.ui.duty},
 * is told by the same words.
 */
@NullMarked
package greenplan.ui.agency;

import org.jspecify.annotations.NullMarked;
