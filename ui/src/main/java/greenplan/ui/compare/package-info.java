/**
 * Provinces side by side: what each promises in the words of its own plan, with its judged value, or why a newer one is not judged, and what the
 * editor judges of reading two targets together. Nothing here ranks, and where the editor has judged nothing, the page says so.
 */
@NullMarked
package greenplan.ui.compare;

import org.jspecify.annotations.NullMarked;
