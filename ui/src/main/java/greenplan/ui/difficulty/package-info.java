/**
 * Difficulties on their way from an agency to whoever can solve them: the desk of the staff, oldest first, with answers and what is
 * passed on; and the public list of a plan.
 */
@NullMarked
package greenplan.ui.difficulty;

import org.jspecify.annotations.NullMarked;
