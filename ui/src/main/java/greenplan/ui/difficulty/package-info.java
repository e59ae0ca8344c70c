/**
 * Difficulties on their way from an agency to whoever can solve them: the desk of the staff, those first that have lain longest where they lie, with
 * who may answer, pass on, refer or make public at which level; and the public list of a plan, with the answers. How an agency writes one down is
 * told in {@code report}, how many wait for somebody, and how old they are, in {@code today}; a leader who reads a whole report answers in
 * {@code review}.
 */
@NullMarked
package greenplan.ui.difficulty;

import org.jspecify.annotations.NullMarked;
