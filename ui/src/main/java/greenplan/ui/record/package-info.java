/**
 * The record of changes on a page of the staff: a list with a filter, its files, and the check that it adds up; and the history of one object, who
 * changed which field from what to what, and why. The filter stands in the address, so that a list can be handed on. What the public reads of a
 * target's history is told in {@code target}.
 */
@NullMarked
package greenplan.ui.record;

import org.jspecify.annotations.NullMarked;
