/**
 * The first page: what the portal is for, a search box, the provinces with what is known of each, and the newest values.
 * It is a door, so it holds little text and leads to the pages of {@code greenplan.ui.plan}.
 */
@NullMarked
package greenplan.ui.home;

import org.jspecify.annotations.NullMarked;
