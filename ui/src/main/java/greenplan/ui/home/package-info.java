/** The first page: the provinces that have a plan here, and what is known of each. */
@NullMarked
package greenplan.ui.home;

import org.jspecify.annotations.NullMarked;
