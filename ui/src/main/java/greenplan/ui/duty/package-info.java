/**
 * The duties of a plan, who bears each and who does so now, with filters that stand in the address.
 */
@NullMarked
package greenplan.ui.duty;

import org.jspecify.annotations.NullMarked;
