/**
 * The first page of the public: which province and which of its plans it tells of, how that is doing in one sentence, one bar and a tile for each
 * topic, the other provinces, and a search box; and the page of the newest values. It is a door, so it holds little text and leads to the pages of
 * {@code greenplan.ui.plan}. The first page of the staff is {@code today}.
 */
@NullMarked
package greenplan.ui.home;

import org.jspecify.annotations.NullMarked;
