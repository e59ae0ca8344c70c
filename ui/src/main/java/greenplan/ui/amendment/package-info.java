/** The focal agency files acts that amend a plan, and withdraws them before their day. */
@NullMarked
package greenplan.ui.amendment;

import org.jspecify.annotations.NullMarked;
