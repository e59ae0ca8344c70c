/**
 * The record of changes on a page of the staff: a list with a filter, its files, and the check that it adds up. The filter
 * stands in the address, so that a list can be handed on.
 */
@NullMarked
package greenplan.ui.record;

import org.jspecify.annotations.NullMarked;
