/** The first page: the provinces, their plans, and what is known of each. It is a door, so it holds little text. */
@NullMarked
package greenplan.ui.home;

import org.jspecify.annotations.NullMarked;
